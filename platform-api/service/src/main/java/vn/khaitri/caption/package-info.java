/**
 * Captions of videos. Owns schema {@code caption}. They belong to the video, not to a version of a
 * course: who is an author of a lesson that shows it may correct them at any time, and each change
 * is written down (ADR 0019). Kept as plain text, so that nothing in them can act in a page.
 */
@NullMarked
@Feature(uses = {"authoring", "identity", "media"})
package vn.khaitri.caption;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
