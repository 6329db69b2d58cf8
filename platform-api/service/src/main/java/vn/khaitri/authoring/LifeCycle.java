package vn.khaitri.authoring;

import static vn.khaitri.contract.authoring.CourseState.APPRAISED;
import static vn.khaitri.contract.authoring.CourseState.CHANGES_REQUESTED;
import static vn.khaitri.contract.authoring.CourseState.DRAFT;
import static vn.khaitri.contract.authoring.CourseState.IN_APPRAISAL;
import static vn.khaitri.contract.authoring.CourseState.PUBLISHED;
import static vn.khaitri.contract.authoring.CourseState.WITHDRAWN;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CourseState;
import vn.khaitri.shared.Steps;

/** The steps of a course from draft to issue and who may take them (BR-10, S0 Phụ lục 3–4). */
final class LifeCycle {
  enum Step {
    SUBMIT(true),
    REQUEST_CHANGES(false),
    APPROVE(false),
    PUBLISH(false),
    REVISE(true),
    WITHDRAW(false);

    private final boolean authors;

    Step(boolean authors) {
      this.authors = authors;
    }

    /** Taken by an author; the others by somebody who is none. */
    boolean isAuthors() {
      return authors;
    }
  }

  private static final Steps<CourseState, Step> STEPS =
      new Steps<>(
          Map.of(
              Step.SUBMIT, Map.of(DRAFT, IN_APPRAISAL, CHANGES_REQUESTED, IN_APPRAISAL),
              Step.REQUEST_CHANGES, Map.of(IN_APPRAISAL, CHANGES_REQUESTED),
              Step.APPROVE, Map.of(IN_APPRAISAL, APPRAISED),
              Step.PUBLISH, Map.of(APPRAISED, PUBLISHED),
              Step.REVISE, Map.of(PUBLISHED, DRAFT, WITHDRAWN, DRAFT),
              Step.WITHDRAW, Map.of(PUBLISHED, WITHDRAWN)));

  private LifeCycle() {}

  /** Empty when the step does not follow {@code state}. */
  static Optional<CourseState> after(CourseState state, Step step) {
    return STEPS.after(state, step);
  }

  /**
   * A course is its authors' alone until it is handed in for the first time.
   *
   * @param version of the last publication
   */
  static boolean isShown(CourseState state, @Nullable Integer version) {
    return state != DRAFT || version != null;
  }

  /** Only authors submit and revise; only others appraise, publish and withdraw. */
  static boolean mayTake(Step step, boolean author) {
    return step.isAuthors() == author;
  }
}
