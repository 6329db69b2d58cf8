@NullMarked
package vn.khaitri.contract.identity.event;

import org.jspecify.annotations.NullMarked;
