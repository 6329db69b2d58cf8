package vn.khaitri.enrolment;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import vn.khaitri.courserun.AdmissionRules;

/** Whether a run takes learners now, and whom. Seats and prerequisites are looked at elsewhere. */
final class AdmissionPolicy {
  private AdmissionPolicy() {}

  /** Why the run takes nobody now; empty when it does. */
  static Optional<EnrolmentProblem> closed(AdmissionRules run, Instant now) {
    return switch (run.state()) {
      case PLANNED -> Optional.of(EnrolmentProblem.RUN_NOT_OPEN_YET);
      case CLOSED -> Optional.of(EnrolmentProblem.RUN_CLOSED);
      case CANCELLED -> Optional.of(EnrolmentProblem.RUN_CANCELLED);
      case OPEN -> outsideDates(run, now);
    };
  }

  private static Optional<EnrolmentProblem> outsideDates(AdmissionRules run, Instant now) {
    if (run.opensAt() != null && now.isBefore(run.opensAt())) {
      return Optional.of(EnrolmentProblem.RUN_NOT_OPEN_YET);
    }
    return run.until() != null && !now.isBefore(run.until())
        ? Optional.of(EnrolmentProblem.ENROLMENT_OVER)
        : Optional.empty();
  }

  /** BR-23: the run is for groups of which the person is in none. */
  static boolean outsideAudience(AdmissionRules run, Set<String> groups) {
    return !run.audience().isEmpty() && Collections.disjoint(run.audience(), groups);
  }
}
