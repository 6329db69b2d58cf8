@NullMarked
package vn.khaitri.contract.attendance;

import org.jspecify.annotations.NullMarked;
