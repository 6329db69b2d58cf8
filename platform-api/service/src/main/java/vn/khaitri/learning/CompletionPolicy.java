package vn.khaitri.learning;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** When a learner has done all that a course asks for: every lesson of the run's version. */
final class CompletionPolicy {
  private CompletionPolicy() {}

  /** When the last of the required lessons was completed; empty while one is missing. */
  static Optional<Instant> metAt(Collection<UUID> required, Collection<Completion> completions) {
    var relevant =
        completions.stream()
            .filter(completion -> required.contains(completion.lessonId()))
            .collect(Collectors.toMap(Completion::lessonId, Completion::completedAt));
    return relevant.keySet().containsAll(required)
        ? relevant.values().stream().max(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** 0 to 100, rounded down: 100 only when nothing is missing. */
  static int percent(long completed, int required) {
    return required == 0 ? 0 : (int) (completed * 100 / required);
  }
}
