package vn.khaitri.certification;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hamcrest.Matchers;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.contract.learning.event.RequirementsMet;
import vn.khaitri.courserun.CourseRuns;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.PublishedCourses;

/** Courses that were learnt, so that there is something to certify. */
abstract class CertificationApiTest extends ApiTest {
  static final String CERTIFICATES = "/api/v1/certificates";

  @Inject DataSource database;
  @Inject CourseRuns runs;

  @ConfigProperty(name = "quarkus.flyway.jdbc-url")
  String url;

  @ConfigProperty(name = "quarkus.flyway.username")
  String owner;

  @ConfigProperty(name = "quarkus.flyway.password")
  String password;

  /** A run that the catalog knows, of a course with a reading and an examination. */
  UUID run(String title) {
    return run(title, PublishedCourses.lesson(LessonKind.TEXT, "Bài 1", null), exam());
  }

  UUID run(String title, CoursePublished.Lesson... lessons) {
    return run(PublishedCourses.version(UUID.randomUUID(), 1, title, List.of(lessons)));
  }

  UUID run(CoursePublished published) {
    tell(published);
    var course =
        eventually()
            .until(
                () -> anonymous().get("/api/v1/catalog/courses/" + published.courseId()),
                answer -> answer.statusCode() == 200);
    return UUID.fromString(course.path("runs[0].runId"));
  }

  static CoursePublished.Lesson exam() {
    return new CoursePublished.Lesson(
        UUID.randomUUID(),
        LessonKind.QUIZ,
        "Bài thi",
        null,
        PeriodKind.PRACTICE,
        BigDecimal.TWO,
        Requirement.EXAM,
        List.of());
  }

  UUID idOf(DemoAccount account) {
    return UUID.fromString(as(account).get("/api/v1/me").path("id"));
  }

  /** Does all that the run asks for, as the record of each feature keeps it, and it is told. */
  void meetRequirements(UUID learnerId, UUID runId) {
    enrol(learnerId, runId);
    completeAll(learnerId, runId);
    hint(learnerId, runId);
  }

  /** What learning tells, and anyone who reaches the broker can. */
  void hint(UUID learnerId, UUID runId) {
    tell(new RequirementsMet(learnerId, runId, UUID.randomUUID(), Instant.now()));
  }

  void enrol(UUID learnerId, UUID runId) {
    sql(
        """
        insert into enrolment.enrolment (id, learner_id, run_id, course_id, enrolled_at)
        values (gen_random_uuid(), ?, ?, ?, now()) on conflict do nothing
        """,
        learnerId,
        runId,
        runs.require(runId).courseId());
  }

  void completeAll(UUID learnerId, UUID runId) {
    for (var lesson : runs.require(runId).lessons()) {
      complete(learnerId, runId, lesson.lessonId());
      if (lesson.requirement() == Requirement.EXAM) {
        handIn(learnerId, runId, lesson.lessonId(), 80);
      }
    }
  }

  void complete(UUID learnerId, UUID runId, UUID lessonId) {
    sql(
        """
        insert into learning.completion (id, learner_id, run_id, lesson_id, completed_at)
        values (gen_random_uuid(), ?, ?, ?, now()) on conflict do nothing
        """,
        learnerId,
        runId,
        lessonId);
  }

  /** An attempt of which 60 per cent are asked for. */
  void handIn(UUID learnerId, UUID runId, UUID lessonId, int percent) {
    sql(
        "insert into assessment.quiz (lesson_id, revision) values (?, 1) on conflict do nothing",
        lessonId);
    sql(
        """
        insert into assessment.quiz_revision (lesson_id, revision, pass_percent, written_at)
        values (?, 1, 60, now()) on conflict do nothing
        """,
        lessonId);
    sql(
        """
        insert into assessment.attempt
          (id, learner_id, run_id, lesson_id, revision, started_at, submitted_at, percent, pass_percent)
        values (gen_random_uuid(), ?, ?, ?, 1, now(), now(), ?, 60)
        """,
        learnerId,
        runId,
        lessonId,
        percent);
  }

  /** Ids of the proposals under this title, once there are as many. */
  List<String> proposals(String title, int count) {
    return eventually().until(() -> proposalsNow(title), Matchers.hasSize(count));
  }

  List<String> proposalsNow(String title) {
    return as(DemoAccount.ADMIN)
        .get(CERTIFICATES + "/proposals?size=100")
        .jsonPath()
        .param("title", title)
        .getList("items.findAll { it.courseTitle == title }.id");
  }

  /** Of this person for a new course. */
  String proposal(DemoAccount learner, String title) {
    meetRequirements(idOf(learner), run(title));
    return proposals(title, 1).getFirst();
  }

  Response approve(String proposalId) {
    return as(DemoAccount.ADMIN).post(CERTIFICATES + "/proposals/" + proposalId + "/approval");
  }

  /** With the document made. */
  Response documented(String certificateId) {
    return eventually()
        .until(
            () -> as(DemoAccount.ADMIN).get(CERTIFICATES + "/" + certificateId),
            certificate -> certificate.path("documentUrl") != null);
  }

  /** Someone who has signed in before. */
  UUID person(String displayName) {
    var id = UUID.randomUUID();
    sql(
        "insert into identity.person (id, user_name, display_name, seen_at) values (?, ?, ?, now())",
        id,
        id.toString(),
        displayName);
    return id;
  }

  void sql(String statement, Object... arguments) {
    inTransaction(
        () -> {
          try (var connection = database.getConnection();
              var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < arguments.length; i++) {
              prepared.setObject(i + 1, arguments[i]);
            }
            prepared.executeUpdate();
          } catch (SQLException failure) {
            throw new IllegalStateException(failure);
          }
        });
  }

  /** What the program itself may not do. */
  void sqlAsOwner(String statement) {
    try (var connection = DriverManager.getConnection(url, owner, password);
        var prepared = connection.createStatement()) {
      prepared.execute(statement);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
