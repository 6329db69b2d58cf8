/** The viewer's own page. */
@NullMarked
package vn.khaitri.web.identity;

import org.jspecify.annotations.NullMarked;
