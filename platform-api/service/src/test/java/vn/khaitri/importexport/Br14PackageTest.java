package vn.khaitri.importexport;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.Prerequisite;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.CourseSteps;

/** BR-14: the same materials run on several platforms. */
@QuarkusTest
class Br14PackageTest extends ImportExportApiTest {

  @Test
  void br14TheSameDraftIsTheSameBytes() {
    var course = courseOfAllParts("Gói giống nhau");

    var first = packed(course);
    var second = packed(course);

    assertArrayEquals(first, second);
  }

  @Test
  void br14WhatComesInGoesOutAgainAsItWas() {
    var original = packed(courseOfAllParts("Gói đi một vòng"));

    var copy = made(brought("goi.zip", original), "Gói đi một vòng");

    assertArrayEquals(original, packed(copy));
    course(copy)
        .then()
        .body("state", equalTo("DRAFT"))
        .body("own", equalTo(true))
        .body("terms.audience", contains("2022-đ"))
        .body("modules.title", contains("Gói đi một vòng", "Thực hành"))
        .body("modules[1].order", equalTo("SEQUENTIAL"));
  }

  @Test
  void br14NothingInThePackageMeansSomethingOnOnePlatformOnly() {
    var course = courseOfAllParts("Gói không mang mã nội bộ");
    var ids = new ArrayList<String>(List.of(course.toString()));
    ids.addAll(course(course).path("modules.lessons.id.flatten()"));

    var pack = entries(packed(course));

    var text = new String(pack.get("course.json"), StandardCharsets.UTF_8);
    ids.forEach(id -> assertFalse(text.contains(id), id));
    assertEquals(
        List.of("course.json", "manifest.json"),
        pack.keySet().stream().filter(name -> !name.startsWith("files/")).toList());
    assertEquals(2, pack.keySet().stream().filter(name -> name.startsWith("files/")).count());
  }

  @Test
  void whereAnAssetIsShownIsToldAPageAtATime() {
    var png = png(0x654321);
    var name = PackageSamples.fileName(png);
    var pack =
        PackageSamples.written(
            json,
            PackageSamples.course(
                "Nơi dùng học liệu",
                PackageSamples.terms(List.of()),
                List.of(
                    PackageSamples.picture("Bài một", name),
                    PackageSamples.picture("Bài hai", name)),
                List.of(PackageSamples.about(name))),
            Map.of(name, png));
    var course = made(brought("noi-dung.zip", pack), "Nơi dùng học liệu");
    String asset = says(course).path("[0].blocks[0].assetId");

    var second = as(AUTHOR).get("/api/v1/authoring/asset-uses/" + asset + "?page=1&size=1").then();

    second
        .statusCode(200)
        .body("total", equalTo(2))
        .body("items.lessonTitle", contains("Bài một"))
        .body("items.published", contains(false));
  }

  @Test
  void titlesInAPackageAreAsOtherTitles() {
    var pack =
        PackageSamples.written(
            json,
            PackageSamples.course(
                "Gói\u0007 lạ",
                PackageSamples.terms(List.of()),
                List.of(PackageSamples.text(" Bài\u001b \n một\u202e ", "<p>a</p>")),
                List.of()),
            Map.of());
    var arrival = brought("la.zip", pack);

    makeCourse(arrival, "Gói \ue000")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/title"));
    var course = made(arrival, "Gói\u0007 \t lạ");

    course(course)
        .then()
        .body("title", equalTo("Gói lạ"))
        .body("modules.lessons.flatten().title", contains("Bài một"));
  }

  @Test
  void br14RightsTravelWithFiles() {
    var png = png(0x123456);
    var name = PackageSamples.fileName(png);
    var pack =
        PackageSamples.written(
            json,
            PackageSamples.course(
                "Quyền đi cùng tệp",
                PackageSamples.terms(List.of()),
                List.of(PackageSamples.picture("Bài", name)),
                List.of(PackageSamples.about(name))),
            Map.of(name, png));

    var course = made(brought("a.zip", pack), "Quyền đi cùng tệp");

    String asset = says(course).path("[0].blocks[0].assetId");
    as(AUTHOR)
        .get("/api/v1/library/assets/" + asset)
        .then()
        .body("rights.licence", equalTo("CC-BY-4.0"))
        .body("rights.owner", equalTo("Cục Chuyển đổi số quốc gia"))
        .body("rights.source", equalTo("Sổ tay 2025"))
        .body("rights.validFrom", equalTo("2025-01-01"))
        .body("aiGenerated", equalTo(true))
        .body("tags", contains("ai"))
        .body("state", equalTo("DRAFT"));
  }

  @Test
  void br14WhatIsUnknownHereIsLeftOutAndTold() {
    var lesson = PackageSamples.text("Bài", "<p>a</p>");
    var terms =
        new PackedCourse.Terms(
            "",
            List.of("2022-đ", "2099-x"),
            CourseAccess.OPEN,
            new PackedCourse.Programme("KHUNG-LẠ", 3),
            0,
            List.of(
                new PackedCourse.Needed(
                    Prerequisite.Kind.COMPLETION, "Khoá không có ở đây", null, null, null)),
            null);
    var skilled =
        new PackedCourse.Lesson(
            lesson.kind(),
            lesson.title(),
            lesson.blocks(),
            null,
            lesson.periodKind(),
            lesson.periods(),
            lesson.requirement(),
            List.of("TT03-2014:IU01", "LẠ:X1"),
            "1.1",
            null);
    var pack =
        PackageSamples.written(
            json, PackageSamples.course("Khoá lạ", terms, List.of(skilled), List.of()), Map.of());

    var arrival = bring(AUTHOR, "a.zip", pack);

    arrival
        .then()
        .statusCode(201)
        .body("warnings", hasSize(4))
        .body("warnings.message", hasItem(containsString("2099-x")))
        .body("warnings.message", hasItem(containsString("KHUNG-LẠ")))
        .body("warnings.message", hasItem(containsString("LẠ:X1")))
        .body("warnings.message", hasItem(containsString("Khoá không có ở đây")));
    course(made(id(arrival.path("id")), "Khoá lạ"))
        .then()
        .body("terms.audience", contains("2022-đ"))
        .body("terms.prerequisites", hasSize(0))
        .body("modules[0].lessons[0].skills", contains("TT03-2014:IU01"));
  }

  @Test
  void br14OfThreeHundredLessonsAllComeInOrNone() {
    var lessons = PackageSamples.lessons(300);
    lessons.set(
        298, PackageSamples.lesson(LessonKind.TEXT, "Hỏng", List.of(), Requirement.EXAM, null));
    var png = png(0x298);
    var name = PackageSamples.fileName(png);
    lessons.set(0, PackageSamples.picture("Bài đầu", name));
    var pack =
        PackageSamples.written(
            json,
            PackageSamples.course(
                "Nửa chừng hỏng",
                PackageSamples.terms(List.of()),
                lessons,
                List.of(PackageSamples.about(name))),
            Map.of(name, png));
    var arrival = brought("a.zip", pack);
    int before = as(AUTHOR).get(CourseSteps.COURSES).path("total");

    makeCourse(arrival, "Nửa chừng hỏng")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/exam-is-quiz"));

    assertEquals(before, as(AUTHOR).get(CourseSteps.COURSES).<Integer>path("total"));
    as(AUTHOR).queryParam("q", "Sơ đồ").get("/api/v1/library/assets").then().statusCode(200);
    as(AUTHOR).get(FILES + "/" + arrival).then().statusCode(200).body("courseId", equalTo(null));
  }

  @Test
  void br14ThreeHundredLessonsComeInWithTheirQuizzes() {
    var pack =
        PackageSamples.written(
            json, PackageSamples.course("Ba trăm bài", PackageSamples.lessons(300)), Map.of());

    var course = made(brought("a.zip", pack), "Ba trăm bài");

    assertArrayEquals(pack, packed(course));
    eventually()
        .untilAsserted(
            () ->
                course(course)
                    .then()
                    .body("modules[0].lessons", hasSize(300))
                    .body("modules[0].lessons[9].questions", equalTo(5)));
  }

  @Test
  void onlyWhoMayReadADraftMayTakeItOut() {
    var course = courses.createComplete("Của giảng viên");

    pack(DemoAccount.LEARNER, course, false).then().statusCode(403);
    pack(DemoAccount.APPRAISER, course, false).then().statusCode(404);
    pack(AUTHOR, UUID.randomUUID(), false).then().statusCode(404);
    courses.submit(course).then().statusCode(200);
    pack(DemoAccount.APPRAISER, course, false)
        .then()
        .statusCode(200)
        .contentType("application/vnd.khaitri.course+zip")
        .header("Content-Disposition", containsString("Cua giang vien.zip"));
  }

  /** A picture, a document, a link, a quiz, two modules, periods, skills, an audience. */
  private UUID courseOfAllParts(String title) {
    var course = courses.create(title);
    var lesson = courses.addLesson(course, LessonKind.TEXT, "Bài 1");
    write(
        course,
        lesson,
        block("TEXT", "<h2>Trí tuệ nhân tạo</h2><p onclick=\"x()\">là <b>gì</b></p>", null, null),
        block("PICTURE", "Sơ đồ", asset("Sơ đồ " + title, png(title.hashCode())), null),
        block("DOCUMENT", "Luật", asset("Luật", pdf(title)), null),
        block("LINK", "Trang", null, "https://example.vn/?a=1&b=2"));
    classify(course, lesson, "1.25", "ELECTIVE");
    var quiz = courses.addLesson(course, LessonKind.QUIZ, "Kiểm tra");
    courses.writeQuiz(quiz, 80, 0, 1, 2, 3).then().statusCode(200);
    classify(course, quiz, "10", "EXAM");
    var module =
        id(
            as(AUTHOR)
                .body(Map.of("title", "Thực hành"))
                .post(CourseSteps.COURSES + course + "/modules")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    var order = new HashMap<String, @Nullable Object>();
    order.put("title", "Thực hành");
    order.put("order", "SEQUENTIAL");
    order.put("frameworkModule", null);
    order.put("revision", 0);
    as(AUTHOR)
        .body(order)
        .put(CourseSteps.COURSES + course + "/modules/" + module)
        .then()
        .statusCode(200);
    courses.addLesson(course, LessonKind.PRACTICE, "Tự làm");
    agree(course);
    return course;
  }

  private void write(UUID course, UUID lesson, Map<String, ?>... blocks) {
    var body = new HashMap<String, @Nullable Object>();
    body.put("title", "Bài 1");
    body.put("blocks", blocks);
    body.put("revision", revision(course, lesson));
    as(AUTHOR)
        .body(body)
        .put(CourseSteps.COURSES + course + "/lessons/" + lesson)
        .then()
        .statusCode(200);
  }

  private void classify(UUID course, UUID lesson, String periods, String requirement) {
    var body = new HashMap<String, @Nullable Object>();
    body.put("periodKind", "THEORY");
    body.put("periods", new BigDecimal(periods));
    body.put("requirement", requirement);
    body.put("skills", List.of("TT03-2014:IU01"));
    body.put("topic", null);
    body.put("revision", revision(course, lesson));
    as(AUTHOR)
        .body(body)
        .put(CourseSteps.COURSES + course + "/lessons/" + lesson + "/credit")
        .then()
        .statusCode(200);
  }

  private void agree(UUID course) {
    var terms = new HashMap<String, @Nullable Object>();
    terms.put("field", "Kỹ năng số");
    terms.put("audience", List.of("2022-đ"));
    terms.put("access", "NOMINATED");
    terms.put("programmeId", null);
    terms.put("minElectives", 1);
    terms.put("prerequisites", List.of());
    as(AUTHOR)
        .body(Map.of("terms", terms, "revision", course(course).<Integer>path("revision")))
        .put(CourseSteps.COURSES + course + "/terms")
        .then()
        .statusCode(200);
  }

  private int revision(UUID course, UUID lesson) {
    return course(course)
        .path("modules.lessons.flatten().find { it.id == '%s' }.revision".formatted(lesson));
  }

  private static Map<String, @Nullable Object> block(
      String kind, String text, @Nullable UUID asset, @Nullable String address) {
    var block = new HashMap<String, @Nullable Object>();
    block.put("id", null);
    block.put("kind", kind);
    block.put("text", text);
    block.put("assetId", asset);
    block.put("address", address);
    return block;
  }
}
