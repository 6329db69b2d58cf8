package vn.khaitri.certification;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hamcrest.Matchers;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.learning.event.RequirementsMet;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.PublishedCourses;

/** Courses that were learnt, so that there is something to certify. */
abstract class CertificationApiTest extends ApiTest {
  static final String CERTIFICATES = "/api/v1/certificates";

  @Inject DataSource database;

  /** A run that the catalog knows, of a course with this title. */
  UUID run(String title) {
    var courseId = UUID.randomUUID();
    tell(
        PublishedCourses.version(
            courseId, 1, title, List.of(PublishedCourses.lesson(LessonKind.TEXT, "Bài 1", null))));
    var course =
        eventually()
            .until(
                () -> anonymous().get("/api/v1/catalog/courses/" + courseId),
                answer -> answer.statusCode() == 200);
    return UUID.fromString(course.path("runs[0].runId"));
  }

  UUID idOf(DemoAccount account) {
    return UUID.fromString(as(account).get("/api/v1/me").path("id"));
  }

  void meetRequirements(UUID learnerId, UUID runId) {
    tell(new RequirementsMet(learnerId, runId, UUID.randomUUID(), Instant.now()));
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
          } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
          }
        });
  }
}
