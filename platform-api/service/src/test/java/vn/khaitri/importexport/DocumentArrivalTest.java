package vn.khaitri.importexport;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.samples.WordXml.document;
import static vn.khaitri.samples.WordXml.heading;
import static vn.khaitri.samples.WordXml.p;
import static vn.khaitri.samples.WordXml.picture;
import static vn.khaitri.samples.WordXml.r;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.AtOnce;
import vn.khaitri.testing.CourseSteps;

/** From a Word, Markdown or PDF file to lessons, with a look before. */
@QuarkusTest
class DocumentArrivalTest extends ImportExportApiTest {
  @Test
  void aFileIsLookedAtBeforeAnythingIsMade() {
    var arrival = bring(AUTHOR, "Tập huấn.docx", word());

    arrival
        .then()
        .statusCode(201)
        .body("kind", equalTo("WORD"))
        .body("title", equalTo("Tập huấn"))
        .body("lessons", equalTo(3))
        .body("pictures", equalTo(1))
        .body("modules.title", contains("Chuyên đề 1", "Chuyên đề 2"))
        .body("modules[0].lessons.title", contains("Bài 1", "Bài 2"))
        .body("modules[0].lessons[0].words", equalTo(4))
        .body("warnings", hasSize(1))
        .body("warnings[0].lesson", equalTo("Bài 2"))
        .body("warnings[0].message", containsString("cu.emf"))
        .body("courseId", nullValue());
    as(AUTHOR)
        .header("Accept-Language", "en")
        .get(FILES + "/" + arrival.path("id"))
        .then()
        .statusCode(200)
        .body("warnings[0].message", containsString("browsers do not show"));
  }

  @Test
  void aWordFileBecomesACourse() {
    var arrival = brought("Tập huấn.docx", word());

    var course = made(arrival, "Tập huấn Tổ công nghệ số cộng đồng");

    course(course)
        .then()
        .body("title", equalTo("Tập huấn Tổ công nghệ số cộng đồng"))
        .body("state", equalTo("DRAFT"))
        .body("modules.title", contains("Chuyên đề 1", "Chuyên đề 2"))
        .body("modules[0].lessons[0].kind", equalTo("TEXT"));
    says(course)
        .then()
        .body("[0].blocks.kind", contains("TEXT", "PICTURE", "TEXT"))
        .body("[0].blocks[1].text", equalTo("Sơ đồ"))
        .body("[0].blocks[1].assetId", notNullValue());
  }

  @Test
  void lessonsAreAddedAtTheEndOfADraft() {
    var course = courses.createComplete("Đã có một bài");

    addTo(course, brought("thêm.md", PackageSamples.bytes("# Bài A\na\n# Bài B\nb\n")))
        .then()
        .statusCode(200)
        .body("courseId", equalTo(course.toString()));

    course(course)
        .then()
        .body("modules.title", contains("Đã có một bài", "thêm"))
        .body("modules[1].lessons.title", contains("Bài A", "Bài B"));
  }

  @Test
  void aPdfBecomesALessonToRead() {
    var course = made(brought("Luật Giao dịch điện tử.pdf", pdf("x")), "Văn bản");

    course(course)
        .then()
        .body("modules[0].lessons[0].kind", equalTo("DOCUMENT"))
        .body("modules[0].lessons[0].title", equalTo("Luật Giao dịch điện tử"));
    says(course).then().body("[0].blocks[0].kind", equalTo("DOCUMENT"));
  }

  @Test
  void aCourseThatIsHandedInTakesNoMore() {
    var course = courses.createComplete("Đã gửi thẩm định");
    courses.submit(course).then().statusCode(200);
    var arrival = brought("a.md", PackageSamples.bytes("# A\na\n"));

    addTo(course, arrival)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/course-not-editable"));

    as(AUTHOR).get(FILES + "/" + arrival).then().body("courseId", nullValue());
  }

  @Test
  void aFileIsUsedOnceHoweverOftenItIsAsked() throws Exception {
    var arrival = brought("a.md", PackageSamples.bytes("# A\na\n"));
    int before = as(AUTHOR).get(CourseSteps.COURSES).path("total");

    var made = AtOnce.times(4, () -> made(arrival, "Bấm nhiều lần"));

    assertEquals(1, made.stream().distinct().count());
    assertEquals(before + 1, as(AUTHOR).get(CourseSteps.COURSES).<Integer>path("total"));
  }

  @Test
  void aFileThatWasThrownAwayIsGone() {
    var arrival = brought("a.md", PackageSamples.bytes("# A\na\n"));

    as(AUTHOR).delete(FILES + "/" + arrival).then().statusCode(204);

    makeCourse(arrival, "Không còn").then().statusCode(404);
  }

  @Test
  void whatTheFileLacksIsSaidInTheCallersLanguage() {
    bring(AUTHOR, "trống.docx", document().with(p(" ")))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/nothing-in-it"))
        .body("title", equalTo("Tệp không có nội dung"));
  }

  @Test
  void aFileMayBeLongerThanOtherRequests() {
    var text = "# A\n" + ("chữ ".repeat(1000) + "\n\n").repeat(2000);

    bring(AUTHOR, "dài.md", PackageSamples.bytes(text))
        .then()
        .statusCode(201)
        .body("bytes", greaterThan(8_000_000));
  }

  @Test
  void onlyInstructorsBringFilesIn() {
    var file = PackageSamples.bytes("# A\na\n");

    bring(DemoAccount.LEARNER, "a.md", file).then().statusCode(403);
    bring(DemoAccount.APPRAISER, "a.md", file).then().statusCode(403);
  }

  @Test
  void aFileOfNobodyIsUnknown() {
    as(AUTHOR).get(FILES + "/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void aFileWithoutANameIsRefused() {
    bring(AUTHOR, " ", PackageSamples.bytes("# A\n")).then().statusCode(400);
  }

  private static byte[] word() {
    var emf = new byte[64];
    emf[0] = 1;
    System.arraycopy(new byte[] {' ', 'E', 'M', 'F'}, 0, emf, 40, 4);
    return document()
        .media("p1", "anh.png", png(0xabcdef))
        .media("p2", "cu.emf", emf)
        .with(
            heading(1, "Chuyên đề 1"),
            heading(2, "Bài 1"),
            p("một hai"),
            "<w:p>" + picture("p1", "Sơ đồ") + "</w:p>",
            p("ba bốn"),
            heading(2, "Bài 2"),
            "<w:p>" + r("năm") + picture("p2", "Biểu đồ cũ") + "</w:p>",
            heading(1, "Chuyên đề 2"),
            heading(2, LessonKind.TEXT.name()),
            p("sáu"));
  }
}
