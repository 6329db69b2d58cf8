package vn.khaitri.library;

import static vn.khaitri.contract.library.AssetState.APPRAISED;
import static vn.khaitri.contract.library.AssetState.CHANGES_REQUESTED;
import static vn.khaitri.contract.library.AssetState.DRAFT;
import static vn.khaitri.contract.library.AssetState.IN_APPRAISAL;
import static vn.khaitri.contract.library.AssetState.RETIRED;

import java.util.Optional;
import vn.khaitri.contract.library.AssetState;

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

  private LifeCycle() {}

  /** Empty when the step does not follow {@code state}. */
  static Optional<AssetState> after(AssetState state, Step step) {
    return switch (step) {
      case SUBMIT -> state.editable() ? Optional.of(IN_APPRAISAL) : Optional.empty();
      case REQUEST_CHANGES -> from(IN_APPRAISAL, state, CHANGES_REQUESTED);
      case APPROVE -> from(IN_APPRAISAL, state, APPRAISED);
      case REVIEW -> from(APPRAISED, state, APPRAISED);
      case RETIRE -> state == RETIRED ? Optional.empty() : Optional.of(RETIRED);
    };
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

  private static Optional<AssetState> from(AssetState expected, AssetState state, AssetState next) {
    return state == expected ? Optional.of(next) : Optional.empty();
  }
}
