/** One's certificates, and the page where anybody checks one. */
@NullMarked
package vn.khaitri.web.certification;

import org.jspecify.annotations.NullMarked;
