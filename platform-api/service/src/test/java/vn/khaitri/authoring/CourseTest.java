package vn.khaitri.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.khaitri.contract.authoring.AppraiseCourse.Verdict;
import vn.khaitri.contract.authoring.CourseState;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.ProblemType;

class CourseTest {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final LocalDate REVIEW = LocalDate.parse("2027-11-22");
  private static final UUID AUTHOR = UUID.randomUUID();
  private static final UUID APPRAISER = UUID.randomUUID();
  private static final UUID COLLEAGUE = UUID.randomUUID();

  private final Course course = new Course(AUTHOR, "Khoá", "", NOW);

  private void handIn() {
    course.submit(AUTHOR, NOW);
  }

  private void appraise(Verdict verdict) {
    course.appraise(APPRAISER, verdict, "Tốt", NOW);
  }

  private void bringOut() {
    handIn();
    appraise(Verdict.APPROVE);
    course.publish(APPRAISER, REVIEW, NOW);
  }

  private static void assertRefused(ProblemType expected, Executable act) {
    assertEquals(expected, assertThrows(ProblemException.class, act).type());
  }

  @Test
  void aCourseThatWasHandedInCannotBeChanged() {
    handIn();

    assertRefused(AuthoringProblem.COURSE_NOT_EDITABLE, course::requireEditable);
    assertRefused(AuthoringProblem.COURSE_NOT_EDITABLE, () -> course.admit(COLLEAGUE));
  }

  @Test
  void aReturnedCourseCanBeChangedAndSaysWhyItCameBack() {
    handIn();

    appraise(Verdict.REQUEST_CHANGES);

    assertEquals("Tốt", course.appraisalComment());
    course.requireEditable();
    handIn();
    assertEquals(CourseState.IN_APPRAISAL, course.state());
  }

  @Test
  void br10TheAuthorDoesNotAppraise() {
    handIn();

    assertRefused(
        AuthoringProblem.OWN_COURSE, () -> course.appraise(AUTHOR, Verdict.APPROVE, "", NOW));
  }

  @Test
  void br10TheAuthorDoesNotPublish() {
    handIn();
    appraise(Verdict.APPROVE);

    assertRefused(AuthoringProblem.OWN_COURSE, () -> course.publish(AUTHOR, REVIEW, NOW));
  }

  @Test
  void br10WhoOnceWroteItDoesNotAppraise() {
    course.admit(COLLEAGUE);
    course.dismiss(COLLEAGUE);
    handIn();

    assertRefused(
        AuthoringProblem.OWN_COURSE, () -> course.appraise(COLLEAGUE, Verdict.APPROVE, "", NOW));
  }

  @Test
  void br10WhoAppraisedItDoesNotBecomeAnAuthor() {
    handIn();
    appraise(Verdict.REQUEST_CHANGES);

    assertRefused(AuthoringProblem.APPRAISER_CANNOT_WRITE, () -> course.admit(APPRAISER));
  }

  @Test
  void whoLeftBeforeTheRevisionMayAppraiseTheNextVersion() {
    course.admit(COLLEAGUE);
    bringOut();
    course.revise(AUTHOR, NOW);
    course.dismiss(COLLEAGUE);
    handIn();
    assertRefused(
        AuthoringProblem.OWN_COURSE, () -> course.appraise(COLLEAGUE, Verdict.APPROVE, "", NOW));
    appraise(Verdict.APPROVE);
    course.publish(APPRAISER, REVIEW, NOW);

    course.revise(AUTHOR, NOW);
    handIn();

    course.appraise(COLLEAGUE, Verdict.APPROVE, "", NOW);
    assertEquals(CourseState.APPRAISED, course.state());
  }

  @Test
  void aVerdictIsGivenOnce() {
    handIn();
    appraise(Verdict.APPROVE);

    assertRefused(AuthoringProblem.WRONG_STATE, () -> appraise(Verdict.REQUEST_CHANGES));
  }

  @Test
  void br11EachVersionHasTheNextNumberAndADayToBeLookedOver() {
    bringOut();
    course.revise(AUTHOR, NOW);
    course.requireEditable();
    handIn();
    appraise(Verdict.APPROVE);

    int number = course.publish(APPRAISER, REVIEW.plusYears(1), NOW);

    assertEquals(2, number);
    assertEquals(REVIEW.plusYears(1), course.reviewDue());
  }

  @Test
  void aDraftUnderWayGoesOnWhenTheVersionInForceIsWithdrawn() {
    bringOut();
    course.revise(AUTHOR, NOW);

    course.withdraw(APPRAISER, NOW);

    assertEquals(CourseState.DRAFT, course.state());
    assertNull(course.reviewDue());
  }
}
