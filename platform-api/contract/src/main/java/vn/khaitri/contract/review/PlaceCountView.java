package vn.khaitri.contract.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many threads stand at a lesson or module; neither for those on the whole.
 *
 * @param open of all, those that are not resolved
 */
public record PlaceCountView(
    @Nullable UUID lessonId, @Nullable Integer module, int open, int all) {}
