package vn.khaitri.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khaitri.contract.library.AssetState.APPRAISED;
import static vn.khaitri.contract.library.AssetState.CHANGES_REQUESTED;
import static vn.khaitri.contract.library.AssetState.DRAFT;
import static vn.khaitri.contract.library.AssetState.IN_APPRAISAL;
import static vn.khaitri.contract.library.AssetState.RETIRED;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.library.AssetState;
import vn.khaitri.library.LifeCycle.Step;

class LifeCycleTest {
  @ParameterizedTest
  @CsvSource({
    "DRAFT,             SUBMIT,          IN_APPRAISAL",
    "CHANGES_REQUESTED, SUBMIT,          IN_APPRAISAL",
    "IN_APPRAISAL,      SUBMIT,",
    "APPRAISED,         SUBMIT,",
    "RETIRED,           SUBMIT,",
    "IN_APPRAISAL,      REQUEST_CHANGES, CHANGES_REQUESTED",
    "APPRAISED,         REQUEST_CHANGES,",
    "DRAFT,             REQUEST_CHANGES,",
    "IN_APPRAISAL,      APPROVE,         APPRAISED",
    "DRAFT,             APPROVE,",
    "CHANGES_REQUESTED, APPROVE,",
    "APPRAISED,         APPROVE,",
    "RETIRED,           APPROVE,",
    "APPRAISED,         REVIEW,          APPRAISED",
    "DRAFT,             REVIEW,",
    "RETIRED,           REVIEW,",
    "DRAFT,             RETIRE,          RETIRED",
    "IN_APPRAISAL,      RETIRE,          RETIRED",
    "APPRAISED,         RETIRE,          RETIRED",
    "RETIRED,           RETIRE,"
  })
  void aStepLeadsToTheNextStateOrNowhere(
      AssetState state, Step step, @Nullable AssetState expected) {
    var next = LifeCycle.after(state, step);

    assertEquals(Optional.ofNullable(expected), next);
  }

  @Test
  void aDraftIsItsUploadersAlone() {
    assertTrue(LifeCycle.mayRead(DRAFT, false, true, false));
    assertFalse(LifeCycle.mayRead(DRAFT, false, false, false));
    assertFalse(LifeCycle.mayRead(DRAFT, false, false, true));
  }

  @Test
  void whatWasHandedInIsForAppraisersToo() {
    assertTrue(LifeCycle.mayRead(IN_APPRAISAL, false, false, true));
    assertTrue(LifeCycle.mayRead(CHANGES_REQUESTED, false, false, true));
    assertFalse(LifeCycle.mayRead(IN_APPRAISAL, false, false, false));
  }

  @Test
  void whatPassedIsForEverybodyAlsoWhenItIsRetired() {
    assertTrue(LifeCycle.mayRead(APPRAISED, true, false, false));
    assertTrue(LifeCycle.mayRead(RETIRED, true, false, false));
    assertFalse(LifeCycle.mayRead(RETIRED, false, false, true));
  }
}
