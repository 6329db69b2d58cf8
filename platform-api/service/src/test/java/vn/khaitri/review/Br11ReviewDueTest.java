package vn.khaitri.review;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.APPRAISER;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.local.DemoAccount.LEARNER;
import static vn.khaitri.testing.CourseSteps.COURSES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.programme.IssueProgramme;
import vn.khaitri.shared.Vietnam;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.CourseSteps;
import vn.khaitri.testing.ProgrammeSteps;

/** BR-11: content in force has a day for its review, and whoever keeps it sees what is overdue. */
@QuarkusTest
class Br11ReviewDueTest extends ApiTest {
  private static final String DUE = "/api/v1/reviews/due";

  private final CourseSteps courses = new CourseSteps(this::as);
  private final ProgrammeSteps programmes = new ProgrammeSteps(this::as);
  private final LocalDate today = Vietnam.today(Clock.systemUTC());

  private UUID courseDue(int days) {
    var course = courses.createComplete("Khoá rà soát " + days);
    courses.bringOut(course);
    as(APPRAISER)
        .body(Map.of("date", today.plusDays(days).toString()))
        .put(COURSES + course + "/review-due")
        .then()
        .statusCode(204);
    return course;
  }

  /** Twelve months after its decision. */
  private String programmeDue(int days) {
    var programme = programmes.approve();
    var decided = today.plusDays(days).minusMonths(12);
    programmes
        .issue(
            ADMIN,
            programme,
            new IssueProgramme("12/QĐ-THỬ", decided, "Người ký thử", "Giám đốc (thử)", null))
        .then()
        .statusCode(200);
    return programme;
  }

  @Test
  void br11WhatIsOverdueOrDueWithin30DaysIsListedMostUrgentFirst() {
    var overdue = courseDue(-400);
    var soon = courseDue(30);
    var later = courseDue(31);
    var programme = programmeDue(-399);

    var due = as(INSTRUCTOR).queryParam("size", 100).get(DUE).then();

    due.statusCode(200)
        .body("items.id", hasItems(overdue.toString(), programme, soon.toString()))
        .body("items.id", not(hasItem(later.toString())))
        .body("items[0].id", equalTo(overdue.toString()))
        .body("items[0].daysLeft", equalTo(-400))
        .body("items[1].id", equalTo(programme))
        .body("items[1].kind", equalTo("PROGRAMME"))
        .body("items.find { it.id == '" + soon + "' }.daysLeft", equalTo(30));
  }

  @Test
  void br11TheListIsFilteredByKindAndPaged() {
    courseDue(-1);
    programmeDue(-2);
    programmeDue(-1);

    as(APPRAISER)
        .queryParam("kind", "PROGRAMME")
        .queryParam("size", 1)
        .get(DUE)
        .then()
        .body("items", hasSize(1))
        .body("items.kind", everyItem(equalTo("PROGRAMME")))
        .body("items.daysLeft", everyItem(lessThan(0)));
    as(APPRAISER)
        .queryParam("kind", "COURSE")
        .queryParam("size", 100)
        .get(DUE)
        .then()
        .body("items.kind", everyItem(equalTo("COURSE")));
  }

  @Test
  void br11AWithdrawnCourseIsNoLongerReviewed() {
    var course = courseDue(-3);
    as(APPRAISER)
        .body(Map.of("reason", "Đã lỗi thời", "decisionNumber", "02/QĐ-THỬ"))
        .post(COURSES + course + "/versions/1/withdrawal")
        .then()
        .statusCode(200);

    as(INSTRUCTOR)
        .queryParam("size", 100)
        .get(DUE)
        .then()
        .body("items.id", not(hasItem(course.toString())));
  }

  @Test
  void br11TheListIsTakenAwayAsAFile() {
    courseDue(-7);

    var file =
        as(INSTRUCTOR)
            .accept(ContentType.ANY)
            .header("Accept-Language", "en")
            .get(DUE + "/export")
            .then();

    file.statusCode(200)
        .contentType("text/csv")
        .body(startsWith("\uFEFFKind,Title,Review due,Days left"))
        .body(containsString("Course,Khoá rà soát -7,"))
        .body(containsString(",-7"));
  }

  @Test
  void learnersDoNotSeeIt() {
    List.of(DUE, DUE + "/export")
        .forEach(page -> as(LEARNER).accept(ContentType.ANY).get(page).then().statusCode(403));
  }
}
