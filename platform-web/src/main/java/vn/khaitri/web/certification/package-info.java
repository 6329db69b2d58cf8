/** Certificates: one's own, the page where anybody checks one, issuing and revoking them. */
@NullMarked
package vn.khaitri.web.certification;

import org.jspecify.annotations.NullMarked;
