/** Planning course runs and their class sessions. */
@NullMarked
package vn.khaitri.web.courserun;

import org.jspecify.annotations.NullMarked;
