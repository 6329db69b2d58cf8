package vn.khaitri.learning;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a learner has done in a run.
 *
 * @param metAt when the last requirement was met; null before, and while the enrolment is still on
 *     its way here
 * @param completedAt of each completed lesson
 * @param watched by lesson
 */
record Traces(@Nullable Instant metAt, Map<UUID, Instant> completedAt, Map<UUID, Watched> watched) {
  static final Traces NONE = new Traces(null, Map.of(), Map.of());
}
