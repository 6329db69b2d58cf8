package vn.khaitri.catalog;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.contract.authoring.event.CoursePublished.Terms;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.PublishedCourses;

@QuarkusTest
class CatalogSearchTest extends ApiTest {
  private static final String COURSES = "/api/v1/catalog/courses";

  /** Titles of one test hold a word that no other test has. */
  private final String word = "s" + UUID.randomUUID().toString().replace("-", "");

  @Test
  void whatHasTheVeryMarksComesFirst() {
    handle(course("Bán hàng qua mạng " + word, PublishedCourses.TERMS, 1));
    handle(course("Bàn về dữ liệu " + word, PublishedCourses.TERMS, 1));
    handle(course("Vườn ban công " + word, PublishedCourses.TERMS, 1));

    var withMark = search("q", "bán " + word);
    var without = search("q", "ban " + word);

    withMark.body(
        "items.title",
        contains("Bán hàng qua mạng " + word, "Bàn về dữ liệu " + word, "Vườn ban công " + word));
    without.body(
        "items.title",
        contains("Vườn ban công " + word, "Bán hàng qua mạng " + word, "Bàn về dữ liệu " + word));
  }

  @ParameterizedTest
  @CsvSource({
    "audience, 2022-đ, Mọi người|Xã",
    "audience, 2025-5, Mọi người",
    "audience, '', Công chức|Mọi người|Xã",
    "field, Dữ liệu số, Xã",
    "field, Dữ liệu, ''",
    "skill, TT03-2014:IU01, Công chức",
    "skill, TT03-2014:IU0, ''",
    "length, UP_TO_AN_HOUR, Mọi người",
    "length, UP_TO_FOUR_HOURS, Xã",
    "length, LONGER, Công chức",
    "length, UP_TO_THREE_DAYS, ''",
    "access, OPEN, Mọi người",
    "access, NOMINATED, Công chức|Xã"
  })
  void filtersLeaveOutWhatDoesNotFit(String filter, String value, String titles) {
    handle(course("Xã " + word, terms("Dữ liệu số", List.of("2022-đ"), CourseAccess.NOMINATED), 4));
    handle(course("Mọi người " + word, PublishedCourses.TERMS, 1));
    handle(
        course(
            "Công chức " + word,
            terms("", List.of("2022-b"), CourseAccess.NOMINATED),
            104,
            "TT03-2014:IU01",
            "TT03-2014:IU02"));

    var found = search("q", word, filter, value);

    var expected = titles.isEmpty() ? List.of() : List.of(titles.split("\\|"));
    found
        .body("items.title.collect { it.replace(' " + word + "', '') }", equalTo(expected))
        .body("total", equalTo(expected.size()));
  }

  @ParameterizedTest
  @CsvSource({"length, HUGE", "access, PAID"})
  void aFilterThatDoesNotExistIsRefusedByName(String filter, String value) {
    var answer = anonymous().queryParam(filter, value).get(COURSES);

    answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo(filter));
  }

  @Test
  void aCardSaysHowLongTheCourseIs() {
    handle(course("Xã " + word, terms("Dữ liệu số", List.of(), CourseAccess.NOMINATED), 4));

    var found = search("q", word);

    found
        .body("items[0].field", equalTo("Dữ liệu số"))
        .body("items[0].access", equalTo("NOMINATED"))
        .body("items[0].length", equalTo("UP_TO_FOUR_HOURS"))
        .body("items[0].periods", equalTo(4.0f));
  }

  @Test
  void theFiltersAreWhatTheListedCoursesHave() {
    var field = "Lĩnh vực " + word;
    handle(
        course(
            "Xã " + word,
            terms(field, List.of("2022-đ"), CourseAccess.NOMINATED),
            4,
            "TT03-2014:IU03"));

    var filters = anonymous().get(COURSES + "/filters").then().statusCode(200);

    filters
        .body("fields", hasItem(field))
        .body("skills", hasItem("TT03-2014:IU03"))
        .body(
            "audience.find { it.code == '2022-đ' }.name",
            equalTo("Nhân sự chuyển đổi số của UBND cấp xã."));
  }

  @Test
  void nothingFoundIsAnEmptyPage() {
    var found = search("q", word);

    found.body("items", hasSize(0)).body("total", equalTo(0));
  }

  private static Terms terms(String field, List<String> audience, CourseAccess access) {
    return new Terms(field, audience, access, null, 0, 45, null, List.of(), null);
  }

  private static CoursePublished course(String title, Terms terms, int periods, String... skills) {
    var lesson =
        new CoursePublished.Lesson(
            UUID.randomUUID(),
            LessonKind.TEXT,
            "Mở đầu",
            null,
            PeriodKind.THEORY,
            BigDecimal.valueOf(periods),
            Requirement.MANDATORY,
            List.of(skills));
    return new CoursePublished(
        UUID.randomUUID(),
        UUID.randomUUID(),
        1,
        title,
        "Tóm tắt",
        terms,
        List.of(PublishedCourses.module("Chuyên đề 1", List.of(lesson))));
  }

  private ValidatableResponse search(String... parameters) {
    var request = anonymous();
    for (int place = 0; place < parameters.length; place += 2) {
      request.queryParam(parameters[place], parameters[place + 1]);
    }
    return request.get(COURSES).then().statusCode(200);
  }
}
