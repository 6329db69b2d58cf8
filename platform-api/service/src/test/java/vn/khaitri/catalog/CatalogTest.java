package vn.khaitri.catalog;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.contract.courserun.event.CourseRunOpened;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.PublishedCourses;
import vn.khaitri.testing.Topics;

@QuarkusTest
class CatalogTest extends ApiTest {
  private static final String COURSES = "/api/v1/catalog/courses";

  /** Titles of one test hold a word that no other test has. */
  private final String word = "t" + UUID.randomUUID().toString().replace("-", "");

  @Inject Topics topics;

  @Test
  void aPublicationListsTheCourseAndOpensARun() {
    var published = course("Chuyển đổi số " + word);

    tell(published);

    eventually()
        .untilAsserted(
            () ->
                detail(published)
                    .statusCode(200)
                    .body("title", equalTo(published.title()))
                    .body("summary", equalTo("Dành cho cán bộ xã"))
                    .body("modules[0].lessons.kind", contains("TEXT", "VIDEO", "QUIZ"))
                    .body("modules[0].lessons.title", contains("Mở đầu", "Dữ liệu số", "Kiểm tra"))
                    .body(
                        "modules[0].lessons.correct",
                        contains(nullValue(), nullValue(), nullValue()))
                    .body("runs.name", contains(published.title())));
    eventually().until(() -> opened(published).size() == 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Chuyển đổi số", "chuyen doi so", "ĐỔI", "so  chuyen", "cán bộ XÃ"})
  void aCourseIsFoundWithMarksAndWithout(String query) {
    var published = course("Chuyển đổi số " + word);
    handle(published);

    var found = search(word + " " + query);

    found.statusCode(200).body("items.courseId", contains(published.courseId().toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "!", "\\", "?!", "\u0000%"})
  void signsBesideAWordNeitherWidenNorNarrowASearch(String signs) {
    handle(course("Chuyển đổi số " + word));
    handle(course("Chuyển đổi số khác"));

    var found = search(word + " " + signs);

    found.statusCode(200).body("total", equalTo(1));
  }

  @Test
  void quotesAreOnlySigns() {
    handle(course("Chuyển đổi số " + word));

    var found = search(word + " ' or true --");

    found.statusCode(200).body("total", equalTo(0));
  }

  @Test
  void coursesStandInVietnameseOrder() {
    for (var place : List.of("Hải Phòng", "Đà Nẵng", "Hà Nội", "Cà Mau", "Dak Lak")) {
      handle(course(place + " " + word));
    }

    var found = search(word);

    found.body(
        "items.title",
        contains(
            "Cà Mau " + word,
            "Dak Lak " + word,
            "Đà Nẵng " + word,
            "Hà Nội " + word,
            "Hải Phòng " + word));
  }

  @Test
  void coursesStandAsAsked() {
    handle(course("Cá " + word));
    handle(course("Ca " + word));

    var latest = anonymous().queryParams("q", "cá " + word, "sort", "LATEST_PUBLICATION");
    var byTitle = anonymous().queryParams("q", "cá " + word, "sort", "TITLE");

    latest.get(COURSES).then().body("items[0].title", equalTo("Ca " + word));
    byTitle.get(COURSES).then().body("items.title", contains("Ca " + word, "Cá " + word));
  }

  @Test
  void anOrderThatNobodyKnowsIsRefused() {
    var refusal = anonymous().queryParam("sort", "PRICE").get(COURSES).then();

    refusal.statusCode(400).body("errors.pointer", contains("sort"));
  }

  @Test
  void aListComesInPages() {
    for (int number = 1; number <= 3; number++) {
      handle(course("Bài " + number + " " + word));
    }

    var second =
        anonymous()
            .queryParams("q", word, "page", 1, "size", 2)
            .get(COURSES)
            .then()
            .statusCode(200);

    second
        .body("items.title", contains("Bài 3 " + word))
        .body("items.lessons", contains(3))
        .body("total", equalTo(3));
  }

  @Test
  void aPageFarBeyondTheEndIsEmpty() {
    handle(course(word));

    var page =
        anonymous().queryParams("q", word, "page", Integer.MAX_VALUE, "size", 100).get(COURSES);

    page.then().statusCode(200).body("items", hasSize(0)).body("total", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource({"page, -1", "size, 0", "size, 101", "size, 1000000000"})
  void aPageThatCannotBeIsRefused(String name, String value) {
    var page = anonymous().queryParam(name, value).get(COURSES);

    page.then().statusCode(400).body("errors.pointer", contains(name));
  }

  @Test
  void aQueryLongerThanAnyTitleIsRefused() {
    var page = anonymous().queryParam("q", "%".repeat(201)).get(COURSES);

    page.then().statusCode(400).body("errors.pointer", contains("query"));
  }

  @ParameterizedTest
  @CsvSource({
    "vi, Không có khóa học này trong danh mục",
    "en, This course is not in the catalogue"
  })
  void anUnknownCourseIsAProblemInTheCallersLanguage(String language, String title) {
    var answer =
        anonymous().header("Accept-Language", language).get(COURSES + "/" + UUID.randomUUID());

    answer
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/course-not-listed"))
        .body("title", equalTo(title));
  }

  @Test
  void aPublicationHeardTwiceOpensOneRun() {
    var published = course(word);
    handle(published);

    handle(published);

    detail(published).body("runs", hasSize(1)).body("modules[0].lessons", hasSize(3));
  }

  @Test
  void aNewVersionTakesTheListAndTheNewLearners() {
    var first = course(word);
    var second = next(first);
    handle(first);

    handle(second);

    detail(first).body("title", equalTo(second.title())).body("modules[0].lessons", hasSize(1));
    eventually().until(() -> opened(first).size() == 2);
    assertEquals(List.of(runOf(second)), openRuns(first));
  }

  @Test
  void anOldVersionHeardLateChangesNothingThatLearnersSee() {
    var first = course(word);
    var second = next(first);
    handle(second);

    handle(first);

    detail(first).body("title", equalTo(second.title())).body("runs", hasSize(1));
    eventually().until(() -> opened(first).size() == 1);
    assertEquals(List.of(runOf(second)), openRuns(first));
  }

  private CoursePublished course(String title) {
    return PublishedCourses.version(
        UUID.randomUUID(),
        1,
        title,
        List.of(
            PublishedCourses.lesson(LessonKind.TEXT, "Mở đầu", null),
            PublishedCourses.lesson(LessonKind.VIDEO, "Dữ liệu số", UUID.randomUUID()),
            PublishedCourses.lesson(LessonKind.QUIZ, "Kiểm tra", null)));
  }

  private static CoursePublished next(CoursePublished published) {
    return PublishedCourses.version(
        published.courseId(),
        published.version() + 1,
        published.title() + " mới",
        published.lessons().subList(0, 1));
  }

  private ValidatableResponse search(String query) {
    return anonymous().queryParam("q", query).get(COURSES).then();
  }

  private ValidatableResponse detail(CoursePublished published) {
    return anonymous().get(COURSES + "/" + published.courseId()).then();
  }

  private List<String> openRuns(CoursePublished published) {
    return detail(published).extract().path("runs.runId");
  }

  private List<CourseRunOpened> opened(CoursePublished published) {
    return topics.published(CourseRunOpened.class).stream()
        .filter(event -> event.courseId().equals(published.courseId()))
        .toList();
  }

  private String runOf(CoursePublished published) {
    return opened(published).stream()
        .filter(event -> event.versionId().equals(published.versionId()))
        .findFirst()
        .orElseThrow()
        .runId()
        .toString();
  }
}
