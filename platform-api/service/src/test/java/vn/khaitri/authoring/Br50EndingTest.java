package vn.khaitri.authoring;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.CourseSteps;

/** A course that leads to a certificate has an examination (BR-50, BR-51). */
@QuarkusTest
class Br50EndingTest extends ApiTest {
  private final CourseSteps steps = new CourseSteps(this::as);

  @Test
  void aCertificateWithoutAnExaminationIsNotHandedIn() {
    var course = steps.createComplete("Cấp giấy mà không thi");
    endWith(course, "CERTIFICATE");

    var refusal = steps.submit(course).then();

    refusal
        .statusCode(409)
        .body("type", equalTo("/problems/course-incomplete"))
        .body("errors.pointer", hasItem("/terms/document"));
  }

  @Test
  void aConfirmationWithoutAnExaminationIs() {
    var course = steps.createComplete("Chỉ xác nhận");
    endWith(course, "CONFIRMATION");

    var handedIn = steps.submit(course).then();

    handedIn.statusCode(200).body("terms.document", equalTo("CONFIRMATION"));
  }

  @Test
  void whoChoosesNothingLeavesItToTheContent() {
    var course = steps.createComplete("Để nội dung quyết định");
    endWith(course, null);

    steps.submit(course).then().statusCode(200);
  }

  private void endWith(UUID course, @Nullable String document) {
    var terms =
        new HashMap<String, @Nullable Object>(
            Map.of(
                "field",
                "",
                "audience",
                List.of(),
                "access",
                "OPEN",
                "minElectives",
                0,
                "prerequisites",
                List.of()));
    terms.put("document", document);
    as(DemoAccount.INSTRUCTOR)
        .body(Map.of("terms", terms, "revision", 0))
        .put(CourseSteps.COURSES + course + "/terms")
        .then()
        .statusCode(200);
  }
}
