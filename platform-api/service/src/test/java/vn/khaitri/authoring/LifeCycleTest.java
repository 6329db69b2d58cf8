package vn.khaitri.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khaitri.contract.authoring.CourseState.APPRAISED;
import static vn.khaitri.contract.authoring.CourseState.CHANGES_REQUESTED;
import static vn.khaitri.contract.authoring.CourseState.DRAFT;
import static vn.khaitri.contract.authoring.CourseState.IN_APPRAISAL;
import static vn.khaitri.contract.authoring.CourseState.PUBLISHED;
import static vn.khaitri.contract.authoring.CourseState.WITHDRAWN;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khaitri.authoring.LifeCycle.Step;
import vn.khaitri.contract.authoring.CourseState;

class LifeCycleTest {
  private static Map<CourseState, CourseState> ways(Step step) {
    var ways = new HashMap<CourseState, CourseState>();
    for (var state : CourseState.values()) {
      LifeCycle.after(state, step).ifPresent(next -> ways.put(state, next));
    }
    return ways;
  }

  @Test
  void aDraftAndAReturnedCourseAreHandedIn() {
    assertEquals(Map.of(DRAFT, IN_APPRAISAL, CHANGES_REQUESTED, IN_APPRAISAL), ways(Step.SUBMIT));
  }

  @Test
  void aCourseIsAppraisedOnlyWhileItIsHandedIn() {
    assertEquals(Map.of(IN_APPRAISAL, APPRAISED), ways(Step.APPROVE));
    assertEquals(Map.of(IN_APPRAISAL, CHANGES_REQUESTED), ways(Step.REQUEST_CHANGES));
  }

  @Test
  void onlyAnAppraisedCourseIsPublished() {
    assertEquals(Map.of(APPRAISED, PUBLISHED), ways(Step.PUBLISH));
  }

  @Test
  void whatIsIssuedOrWithdrawnIsRevised() {
    assertEquals(Map.of(PUBLISHED, DRAFT, WITHDRAWN, DRAFT), ways(Step.REVISE));
  }

  @Test
  void onlyWhatIsIssuedIsWithdrawn() {
    assertEquals(Map.of(PUBLISHED, WITHDRAWN), ways(Step.WITHDRAW));
  }

  @ParameterizedTest
  @EnumSource
  void br10AuthorsHandInAndReviseAndDoNothingElse(Step step) {
    assertEquals(step == Step.SUBMIT || step == Step.REVISE, LifeCycle.mayTake(step, true));
  }

  @ParameterizedTest
  @EnumSource
  void br10OthersDoAllTheRest(Step step) {
    assertEquals(step != Step.SUBMIT && step != Step.REVISE, LifeCycle.mayTake(step, false));
  }

  @ParameterizedTest
  @EnumSource
  void whatWasNeverHandedInIsItsAuthorsAlone(CourseState state) {
    assertEquals(state != DRAFT, LifeCycle.isShown(state, null));
  }

  @ParameterizedTest
  @EnumSource
  void whatWasOnceIssuedIsShownInEveryState(CourseState state) {
    assertTrue(LifeCycle.isShown(state, 1));
  }
}
