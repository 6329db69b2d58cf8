@NullMarked
package vn.khaitri.contract.event;

import org.jspecify.annotations.NullMarked;
