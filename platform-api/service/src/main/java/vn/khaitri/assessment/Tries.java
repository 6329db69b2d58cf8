package vn.khaitri.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The attempts at a quiz that a learner handed in.
 *
 * @param lastAt when the last was handed in; null when none was
 * @param bestPercent null likewise
 * @param passed whether one of them passed
 */
record Tries(int count, @Nullable Instant lastAt, @Nullable Integer bestPercent, boolean passed) {}
