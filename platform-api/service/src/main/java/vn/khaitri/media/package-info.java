/**
 * Uploads, the work list of the transcoders, and what players are given. Owns schema {@code media}
 * and, in the store, {@code uploads/} and {@code media/}. Uploads follow tus 1.0; each chunk is an
 * object of its own, so that an acknowledged byte is safe and API nodes keep nothing. The job table
 * is the truth for transcoding; events only wake the workers.
 */
@NullMarked
@Feature(uses = {"organisation"})
package vn.khaitri.media;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
