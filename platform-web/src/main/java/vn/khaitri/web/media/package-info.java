/** Uploads pass through here with the rights of the viewer. */
@NullMarked
package vn.khaitri.web.media;

import org.jspecify.annotations.NullMarked;
