package vn.khaitri.authoring;

import static vn.khaitri.contract.authoring.CourseState.APPRAISED;
import static vn.khaitri.contract.authoring.CourseState.CHANGES_REQUESTED;
import static vn.khaitri.contract.authoring.CourseState.DRAFT;
import static vn.khaitri.contract.authoring.CourseState.IN_APPRAISAL;
import static vn.khaitri.contract.authoring.CourseState.PUBLISHED;

import java.util.Optional;
import java.util.UUID;
import vn.khaitri.contract.authoring.CourseState;

/** The steps of a course from draft to publication and who may take them (S0 Phụ lục 4). */
final class LifeCycle {
  enum Step {
    SUBMIT,
    REQUEST_CHANGES,
    APPROVE,
    PUBLISH
  }

  private LifeCycle() {}

  /** Empty when the step does not follow {@code state}. */
  static Optional<CourseState> after(CourseState state, Step step) {
    return switch (step) {
      case SUBMIT -> state.editable() ? Optional.of(IN_APPRAISAL) : Optional.empty();
      case REQUEST_CHANGES -> from(IN_APPRAISAL, state, CHANGES_REQUESTED);
      case APPROVE -> from(IN_APPRAISAL, state, APPRAISED);
      case PUBLISH -> from(APPRAISED, state, PUBLISHED);
    };
  }

  /** A course is its author's alone until it is handed in for the first time. */
  static boolean mayRead(CourseState state, UUID authorId, UUID callerId, boolean appraiser) {
    return authorId.equals(callerId) || (appraiser && state != DRAFT);
  }

  /** Only the author submits; anyone but the author appraises and publishes. */
  static boolean mayTake(Step step, UUID authorId, UUID callerId) {
    return (step == Step.SUBMIT) == authorId.equals(callerId);
  }

  private static Optional<CourseState> from(
      CourseState expected, CourseState state, CourseState next) {
    return state == expected ? Optional.of(next) : Optional.empty();
  }
}
