/** Competency frameworks for those who map content to them, and for admins who keep them. */
@NullMarked
package vn.khaitri.web.competency;

import org.jspecify.annotations.NullMarked;
