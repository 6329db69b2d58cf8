/** Finding a course and reading a piece of it. */
@NullMarked
package vn.khaitri.web.catalog;

import org.jspecify.annotations.NullMarked;
