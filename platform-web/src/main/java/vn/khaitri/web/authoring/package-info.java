/** Courses in the making. */
@NullMarked
package vn.khaitri.web.authoring;

import org.jspecify.annotations.NullMarked;
