@NullMarked
package vn.khaitri.contract.authoring.event;

import org.jspecify.annotations.NullMarked;
