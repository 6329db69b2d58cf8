/** Finding a course, reading a piece of it, planning its runs and their class sessions. */
@NullMarked
package vn.khaitri.web.catalog;

import org.jspecify.annotations.NullMarked;
