/** Training programmes that courses are written by. */
@NullMarked
package vn.khaitri.web.programme;

import org.jspecify.annotations.NullMarked;
