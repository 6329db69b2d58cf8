/** Finding a course and reading what it holds; open to everybody. */
@NullMarked
package vn.khaitri.web.catalog;

import org.jspecify.annotations.NullMarked;
