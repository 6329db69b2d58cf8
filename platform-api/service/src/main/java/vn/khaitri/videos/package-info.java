/**
 * The desk of those who bring videos: what they uploaded and where it is shown, how much room is
 * left, and what takes a video's place. Owns schema {@code videos}; stands above the features whose
 * lessons and assets show videos, because media knows none of them.
 */
@NullMarked
@Feature(uses = {"authoring", "identity", "library", "media", "organisation"})
package vn.khaitri.videos;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
