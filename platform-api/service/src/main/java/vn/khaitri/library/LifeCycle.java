package vn.khaitri.library;

import static vn.khaitri.contract.library.AssetState.APPRAISED;
import static vn.khaitri.contract.library.AssetState.CHANGES_REQUESTED;
import static vn.khaitri.contract.library.AssetState.DRAFT;
import static vn.khaitri.contract.library.AssetState.IN_APPRAISAL;
import static vn.khaitri.contract.library.AssetState.RETIRED;

import java.util.Map;
import java.util.Optional;
import vn.khaitri.contract.library.AssetState;
import vn.khaitri.shared.Steps;

/** The steps of an asset and who may take them (S0 Phụ lục 4). */
final class LifeCycle {
  enum Step {
    SUBMIT,
    REQUEST_CHANGES,
    APPROVE,
    REVIEW,
    RETIRE;

    /** Somebody else than the uploader has to take it. */
    boolean needsOtherHands() {
      return this == REQUEST_CHANGES || this == APPROVE || this == REVIEW;
    }
  }

  private static final Steps<AssetState, Step> STEPS =
      new Steps<>(
          Map.of(
              Step.SUBMIT, Map.of(DRAFT, IN_APPRAISAL, CHANGES_REQUESTED, IN_APPRAISAL),
              Step.REQUEST_CHANGES, Map.of(IN_APPRAISAL, CHANGES_REQUESTED),
              Step.APPROVE, Map.of(IN_APPRAISAL, APPRAISED),
              Step.REVIEW, Map.of(APPRAISED, APPRAISED),
              Step.RETIRE,
                  Map.of(
                      DRAFT, RETIRED,
                      CHANGES_REQUESTED, RETIRED,
                      IN_APPRAISAL, RETIRED,
                      APPRAISED, RETIRED)));

  private LifeCycle() {}

  /** Empty when the step does not follow {@code state}. */
  static Optional<AssetState> after(AssetState state, Step step) {
    return STEPS.after(state, step);
  }

  /**
   * An asset is its uploader's alone until it is handed in, the appraisers' too until it passed,
   * and everybody's from then on, retired or not.
   *
   * @param passed it was appraised some day
   */
  static boolean mayRead(AssetState state, boolean passed, boolean own, boolean appraiser) {
    return own || passed || (appraiser && state != DRAFT && state != RETIRED);
  }
}
