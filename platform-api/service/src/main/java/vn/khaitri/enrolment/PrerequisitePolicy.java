package vn.khaitri.enrolment;

import java.util.Objects;
import vn.khaitri.contract.authoring.Prerequisite;

/** Whether what a person brings along is what a course asks for. */
final class PrerequisitePolicy {
  private PrerequisitePolicy() {}

  static boolean isMet(Prerequisite asked, Attained attained) {
    return switch (asked.kind()) {
      case COMPLETION -> attained.completed().contains(Objects.requireNonNull(asked.courseId()));
      case SCORE ->
          attained.bestScores().getOrDefault(Objects.requireNonNull(asked.courseId()), 0)
              >= Objects.requireNonNull(asked.percent());
      case NOT_BEFORE -> !attained.today().isBefore(Objects.requireNonNull(asked.date()));
      case AUDIENCE -> attained.groups().contains(Objects.requireNonNull(asked.audienceGroup()));
    };
  }
}
