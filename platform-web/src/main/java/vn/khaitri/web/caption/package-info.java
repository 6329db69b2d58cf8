/** The captions of a lesson's video: written beside the playing video, or brought as a file. */
@NullMarked
package vn.khaitri.web.caption;

import org.jspecify.annotations.NullMarked;
