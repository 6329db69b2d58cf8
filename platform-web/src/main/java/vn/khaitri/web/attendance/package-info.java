/** Who was at the class sessions of a run. */
@NullMarked
package vn.khaitri.web.attendance;

import org.jspecify.annotations.NullMarked;
