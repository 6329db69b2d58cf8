/**
 * The library of appraised assets (SYS-06): pictures, documents and videos with their rights, where
 * they come from and when they have to be looked over again. Owns schema {@code library} and, in
 * the store, {@code library/}. Every change of an asset happens under a lock on its row. What
 * passed appraisal keeps its content for good.
 */
@NullMarked
@Feature(uses = {"filecheck", "identity", "media"})
package vn.khaitri.library;

import org.jspecify.annotations.NullMarked;
import vn.khaitri.shared.Feature;
