package vn.khaitri.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khaitri.demo.Patience;
import vn.khaitri.local.DemoAccount;

/** A course of five lessons from nothing to appraisal, by keyboard alone. */
@Tag("browser")
@ExtendWith(RunningPlatform.Extension.class)
class KeyboardAuthoringTest {
  private static final double EVENTS_MILLIS = 60_000;

  private final Browser browser;
  private final Page page;
  private final Keyboard keys;

  KeyboardAuthoringTest(RunningPlatform platform) {
    this.browser = new Browser(platform.web());
    this.page = browser.desk();
    this.keys = new Keyboard(page);
    PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void aCourseOfFiveLessonsIsBuiltByKeyboardAlone() {
    signIn();
    createCourse();
    var course = page.url();
    addModule("Nhận thức chung");
    addModule("Thực hành");
    Screenshots.take(page, "keyboard-modules");

    keys.tabTo("section.module:not(section.module ~ section.module) [id^=them-bai-]").enter();
    readingLesson();
    creditLesson("1,5");
    next("LINK", 6, "Cổng dịch vụ công");
    linkLesson();
    next("PRACTICE", 4, "Nộp một hồ sơ");
    textLesson("Nộp thử một hồ sơ trên cổng.");
    next("SESSION", 5, "Buổi hỏi đáp");
    textLesson("Mang theo máy tính.");
    next("QUIZ", 2, "Bài kiểm tra");
    quizLesson();

    keys.tabTo("#ve-khoa").enter();
    assertThat(page.locator("[data-lesson]")).hasCount(5);
    moveDownAcrossModules();
    removeAndUndo();
    Screenshots.take(page, "keyboard-outline");
    submit(course);

    assertEquals(List.of(), browser.complaints());
  }

  private void signIn() {
    page.navigate("/dang-nhap");
    keys.tabTo("#username").type(DemoAccount.INSTRUCTOR.username());
    keys.tabTo("#password").type(DemoAccount.PASSWORD).enter();
    assertThat(page.locator("#tai-khoan")).isVisible();
  }

  private void createCourse() {
    keys.tabTo(".menu a[href='/day']").enter();
    assertThat(page.locator("#tao-khoa")).isVisible();
    keys.tabTo("#tao-khoa").enter();
    assertThat(page.locator("#summary")).isVisible();
    keys.tabTo("#title").type("Khoá học soạn bằng bàn phím");
    keys.tabTo("#summary").type("Không dùng chuột.");
    Screenshots.take(page, "keyboard-create");
    keys.tabTo("#tao").enter();
    assertThat(page.locator("#de-cuong")).isVisible();
  }

  private void addModule(String title) {
    keys.tabTo("#title").type(title).enter();
    assertThat(page.locator("section.module h3").last()).containsText(title);
  }

  private void readingLesson() {
    assertThat(page.locator("#them-bai-moi")).isVisible();
    keys.tabTo("#title").type("Bài đọc");
    Screenshots.take(page, "keyboard-add-lesson");
    keys.enter();
    textLesson("Chuyển đổi số là việc của mọi người.");
    keys.tabTo("#luu").enter();
    assertThat(page.locator("#xem-truoc")).containsText("việc của mọi người");
    Screenshots.take(page, "keyboard-lesson");
  }

  private void creditLesson(String periods) {
    keys.tabTo("[name=periodKind]").press("ArrowRight");
    keys.tabTo("#periods").write(periods).enter();
    assertThat(page.locator("#da-luu-tiet")).isVisible();
    assertThat(page.locator("#so-tiet")).containsText("thực hành " + periods);
  }

  /**
   * @param down presses of the arrow key from the first kind
   */
  private void next(String kind, int down, String title) {
    keys.tabTo("#them-bai-tiep").enter();
    assertThat(page.locator("#them-bai-moi")).isVisible();
    keys.tabTo("[name=kind]").press("ArrowDown", down);
    assertThat(page.locator("#kind-" + kind)).isChecked();
    keys.tabTo("#title").type(title).enter();
    assertThat(page.locator("#ten-bai")).hasText(title);
  }

  /** Saves by itself. */
  private void textLesson(String text) {
    assertThat(page.locator("#blocks-0-text")).isVisible();
    keys.tabTo("#blocks-0-text").type(text);
    assertThat(page.locator("#dang-luu")).containsText("Đã lưu");
  }

  private void linkLesson() {
    keys.tabTo("#blocks-0-address").type("https://example.gov.vn");
    keys.tabTo("#blocks-0-text").type("Cổng dịch vụ công");
    keys.tabTo("#them-TEXT").enter();
    assertThat(page.locator("#blocks-1-text")).isFocused();
    keys.type("Xem trước trang này.");
    keys.tabTo("[id^=len-]:not([aria-disabled])").enter();
    assertThat(page.locator("fieldset.block legend").first()).containsText("Đoạn viết");
    assertThat(page.locator("[id^=len-]:focus")).hasAttribute("aria-disabled", "true");
    assertThat(page.locator("#dang-luu")).containsText("Đã lưu");
    Screenshots.take(page, "keyboard-blocks");
  }

  private void quizLesson() {
    keys.tabTo("#questions-0-text").type("Một tuần có mấy ngày?");
    keys.tabTo("[name=questions-0-correct]").press("Space");
    keys.tabTo("#questions-0-options-0").type("Bảy");
    keys.tabTo("#questions-0-options-1").type("Tám");
    keys.tabTo("#luu").enter();
    assertThat(page.locator("#da-luu")).isVisible();
    Screenshots.take(page, "keyboard-quiz");
  }

  /** The focus goes along, to the end of the module and into the next. */
  private void moveDownAcrossModules() {
    keys.tabTo("[data-lesson] [id^=xuong-]");
    for (int place = 1; place <= 5; place++) {
      assertThat(page.locator(":focus"))
          .hasAttribute("aria-label", Pattern.compile("Bài đọc, đang là bài " + place + "$"));
      keys.enter();
    }
    assertThat(page.locator("section.module").last().locator("[data-lesson]")).hasCount(1);
    assertThat(page.locator("section.module").last()).containsText("Bài đọc");
    assertThat(page.locator(":focus")).hasAttribute("aria-disabled", "true");
  }

  private void removeAndUndo() {
    keys.tabTo("[data-lesson] details:has(> form[action$='/bo']) > summary").enter();
    keys.tabOnTo("button.danger").enter();
    assertThat(page.locator("#hoan-tac")).isFocused();
    assertThat(page.locator("#da-bo")).isVisible();
    Screenshots.take(page, "keyboard-undo");
    keys.enter();
    assertThat(page.locator("#vua-lam")).containsText("trở lại");
    assertThat(page.locator("[data-lesson]")).hasCount(5);
  }

  /** That the quiz has a question comes by event. */
  private void submit(String course) {
    Patience.until(
        "The questions of the quiz",
        Duration.ofMillis((long) EVENTS_MILLIS),
        () -> {
          page.navigate(course);
          return page.locator("#con-thieu").count();
        },
        missing -> missing == 0);
    keys.tabTo("#gui").enter();
    assertThat(page.locator("#trang-thai"))
        .hasText("Đang thẩm định", new HasTextOptions().setTimeout(EVENTS_MILLIS));
    Screenshots.take(page, "keyboard-handed-in");
  }
}
