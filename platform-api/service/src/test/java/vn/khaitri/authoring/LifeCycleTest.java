package vn.khaitri.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khaitri.contract.authoring.CourseState.APPRAISED;
import static vn.khaitri.contract.authoring.CourseState.CHANGES_REQUESTED;
import static vn.khaitri.contract.authoring.CourseState.DRAFT;
import static vn.khaitri.contract.authoring.CourseState.IN_APPRAISAL;
import static vn.khaitri.contract.authoring.CourseState.PUBLISHED;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khaitri.authoring.LifeCycle.Step;
import vn.khaitri.contract.authoring.CourseState;

class LifeCycleTest {
  private static final UUID AUTHOR = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();

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

  @ParameterizedTest
  @EnumSource
  void theAuthorSubmitsAndDoesNothingElse(Step step) {
    assertEquals(step == Step.SUBMIT, LifeCycle.mayTake(step, AUTHOR, AUTHOR));
  }

  @ParameterizedTest
  @EnumSource
  void anotherPersonDoesAllButSubmit(Step step) {
    assertEquals(step != Step.SUBMIT, LifeCycle.mayTake(step, AUTHOR, OTHER));
  }

  @ParameterizedTest
  @EnumSource
  void theAuthorReadsInEveryState(CourseState state) {
    assertTrue(LifeCycle.mayRead(state, AUTHOR, AUTHOR, false));
  }

  @ParameterizedTest
  @EnumSource
  void anotherInstructorReadsInNoState(CourseState state) {
    assertFalse(LifeCycle.mayRead(state, AUTHOR, OTHER, false));
  }

  @ParameterizedTest
  @EnumSource
  void anAppraiserReadsWhatWasHandedIn(CourseState state) {
    assertEquals(state != DRAFT, LifeCycle.mayRead(state, AUTHOR, OTHER, true));
  }
}
