package vn.khaitri.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.khaitri.demo.Patience;
import vn.khaitri.local.DemoAccount;

/** The whole job as five people do it in Chromium: write, appraise, learn, approve, check. */
class BrowserJourneyTest extends InChromium {
  private static final String COURSE = "Hành trình trong trình duyệt";
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final Pattern PRICES =
      Pattern.compile(
          "Tiết kiệm · 360p · \\d+,\\d MB.*đến \\d+,\\d MB.*Chỉ nghe · \\d+,\\d MB",
          Pattern.DOTALL);
  private static final double EVENTS_MILLIS = 60_000;
  private static final double TRANSCODING_MILLIS = 180_000;

  BrowserJourneyTest(RunningPlatform platform) {
    super(platform);
  }

  @Test
  void aCourseGoesFromUploadToCertificate() throws Exception {
    var course = writeCourse(platform.films().clip(8, 360));
    appraiseAndPublish(course);
    var learner = learn();
    var code = approve();
    holdCertificate(learner);
    checkAsStranger(code);

    assertEquals(List.of(), browser.complaints());
  }

  /** Signs in with a phone number; the answer is the course's path. */
  private String writeCourse(Path film) {
    var page = browser.signIn(browser.desk(), DemoAccount.INSTRUCTOR.phone(), DemoAccount.PASSWORD);
    page.navigate("/day/tao");
    page.locator("#title").fill(COURSE);
    page.locator("#summary").fill("Khóa học thử trong trình duyệt.");
    page.locator("#tao").click();
    page.waitForURL(Pattern.compile(".*/day/khoa/[0-9a-f-]+$"));
    var course = Pattern.compile("^https?://[^/]+").matcher(page.url()).replaceFirst("");

    addLesson(page, course, "TEXT", "Bài đọc");
    page.locator("#blocks-0-text")
        .fill("<h2>Mở đầu</h2><p>Chuyển đổi số là việc của mọi người.</p>");
    page.locator("#luu").click();
    assertThat(page.locator("#dang-luu")).containsText("Đã lưu");
    assertThat(page.locator("#xem-truoc")).containsText("việc của mọi người");
    Screenshots.take(page, "instructor-text");

    addLesson(page, course, "VIDEO", "Bài xem");
    page.locator("#tep").setInputFiles(film);
    var state = page.locator("#tinh-trang-video");
    assertThat(state)
        .hasAttribute(
            "data-state", "READY", new HasAttributeOptions().setTimeout(TRANSCODING_MILLIS));
    assertThat(page.locator("#tinh-trang-video video")).isVisible();
    Screenshots.take(page, "instructor-video");

    addLesson(page, course, "QUIZ", "Bài kiểm tra");
    writeQuestion(page);
    Screenshots.take(page, "instructor-quiz");

    page.navigate(course);
    Screenshots.take(page, "instructor-course");
    page.locator("#gui").click();
    assertThat(page.locator("#gui")).hasCount(0);
    return course;
  }

  /** Leads to the page of the new lesson. */
  private static void addLesson(Page page, String course, String kind, String title) {
    page.navigate(course + "/them-bai");
    page.locator("#kind-" + kind).check();
    page.locator("#title").fill(title);
    page.locator("#them-bai").click();
    page.waitForURL(Pattern.compile(".*/bai/[0-9a-f-]+.*"));
    assertThat(page.locator("#ten-bai")).hasText(title);
  }

  private static void writeQuestion(Page page) {
    page.locator("#passPercent").fill("50");
    var question = page.locator("fieldset.question").first();
    question.locator("textarea").first().fill("Một tuần có mấy ngày?");
    var options = question.locator(".option input[type=text]");
    options.nth(0).fill("Bảy");
    options.nth(1).fill("Tám");
    // Boxes that are left over would be empty options.
    while (options.count() > 2) {
      int before = options.count();
      question.locator(".option").last().locator("button").click();
      assertThat(options).hasCount(before - 1);
    }
    question.locator(".option input[type=radio]").first().check();
    page.locator("#luu").click();
    assertThat(page.locator("#da-luu")).isVisible();
  }

  private void appraiseAndPublish(String course) {
    var page =
        browser.signIn(browser.desk(), DemoAccount.APPRAISER.username(), DemoAccount.PASSWORD);
    page.navigate("/tham-dinh");
    page.locator("#cho-tham-dinh a", new Page.LocatorOptions().setHasText(COURSE)).click();
    assertThat(page.locator("main")).containsText("Một tuần có mấy ngày?");
    Screenshots.take(page, "appraiser-course");
    page.locator("#comment").fill("Đạt yêu cầu.");
    page.locator("#dat").click();
    page.locator("#ban-hanh").click();
    page.locator("#decisionNumber").fill("12/QĐ-SKHCN");
    page.locator("#decisionDate").fill(LocalDate.now(VIETNAM).toString());
    page.locator("#signer").fill("Trần Văn Ký, Giám đốc");
    Screenshots.take(page, "appraiser-issue");
    page.locator("#ban-hanh-dong-y").click();
    assertThat(page.locator("#ban-hanh")).hasCount(0);
    assertThat(page.locator("#trang-thai")).containsText("Đã ban hành");
    assertTrue(page.url().contains(course.substring(course.lastIndexOf('/') + 1)));
  }

  private Page learn() {
    var page = browser.phone();
    page.navigate("/");
    Screenshots.take(page, "welcome");
    browser.signIn(page, DemoAccount.LEARNER.phone(), DemoAccount.PASSWORD);
    enrol(page);

    Screenshots.take(page, "lesson-text");
    page.locator("#da-doc-xong").click();
    page.locator("#xem").waitFor();
    watch(page);
    page.locator("#bai-tiep").click();
    Screenshots.take(page, "lesson-quiz");
    page.locator("#lam-bai").click();
    takeQuiz(page);

    page.locator("#hoc-tiep").click();
    assertThat(page.locator("#da-xong"))
        .isVisible(new IsVisibleOptions().setTimeout(EVENTS_MILLIS));
    Screenshots.take(page, "run-complete");
    return page;
  }

  /** Finds the course without marks, as one types on a phone. */
  private static void enrol(Page page) {
    page.navigate("/khoa-hoc?q=hanh+trinh+trong+trinh+duyet");
    Screenshots.take(page, "courses");
    page.locator("main a", new Page.LocatorOptions().setHasText(COURSE)).first().click();
    Screenshots.take(page, "course");
    page.locator("#bat-dau-hoc").click();
    page.waitForURL(Pattern.compile(".*/hoc/.*"));
    if (page.locator("#hoc-tiep").count() > 0) {
      page.locator("#hoc-tiep").click();
    }
    page.locator("#da-doc-xong").waitFor();
  }

  /** By HLS; in the middle the page is loaded again, and the video goes on where it was. */
  private static void watch(Page page) {
    Screenshots.take(page, "lesson-video");
    assertThat(page.locator("#che-do")).hasText(PRICES);
    page.locator("#che-do-ro-net").check();
    page.locator("#xem").click();
    playUntil(page, 3);
    page.evaluate("document.getElementById('video').pause()");
    assertThat(page.locator("#da-xem"))
        .not()
        .hasText(Pattern.compile("\\D0.%"), new HasTextOptions().setTimeout(EVENTS_MILLIS));
    page.reload();
    page.locator("#xem").click();
    assertTrue(playUntil(page, 3) < 7, "goes on where it was, not at the end");
    assertThat(page.locator("#bai-xong"))
        .isVisible(new IsVisibleOptions().setTimeout(EVENTS_MILLIS));
  }

  /** Asked from outside: the page's own security policy lets nobody wait inside it. */
  private static double playUntil(Page page, double seconds) {
    return Patience.until(
        "Playing",
        Duration.ofSeconds(60),
        () ->
            ((Number) page.evaluate("document.getElementById('video').currentTime")).doubleValue(),
        time -> time >= seconds);
  }

  private static void takeQuiz(Page page) {
    page.locator("#dap-an-0").check();
    assertThat(page.locator("#luu")).containsText("✓");
    Screenshots.take(page, "quiz-question");
    page.locator("#cau-tiep").click();
    Screenshots.take(page, "quiz-check");
    page.locator("#nop-bai").click();
    assertThat(page.locator("#ket-qua")).hasAttribute("data-passed", "true");
    Screenshots.take(page, "quiz-result");
  }

  /** The answer is the certificate's code. */
  private String approve() {
    var page = browser.signIn(browser.desk(), DemoAccount.ADMIN.username(), DemoAccount.PASSWORD);
    page.navigate("/quan-tri/chung-nhan");
    var proposal = page.locator("[data-proposal]", new Page.LocatorOptions().setHasText(COURSE));
    reloadUntilThere(page, proposal);
    Screenshots.take(page, "admin-proposals");
    proposal.locator("summary").click();
    proposal.locator("form button").click();
    assertThat(page.locator("#da-cap")).isVisible();
    Screenshots.take(page, "admin-certificate");
    return page.locator("#ma").innerText();
  }

  private void holdCertificate(Page page) {
    page.navigate("/chung-nhan");
    var document =
        page.locator("section", new Page.LocatorOptions().setHasText(COURSE)).locator("a.tai-pdf");
    reloadUntilThere(page, document);
    Screenshots.take(page, "certificates");
    var answer = page.request().get(document.getAttribute("href"));
    assertEquals(200, answer.status());
    assertEquals(
        "%PDF", new String(answer.body(), 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
    page.navigate("/");
    Screenshots.take(page, "home");
  }

  private void checkAsStranger(String code) {
    var page = browser.phone();
    page.navigate("/xt");
    page.locator("#ma").fill(code.toLowerCase(java.util.Locale.ROOT));
    page.locator("#kiem-tra").click();
    assertThat(page.locator("#ket-qua")).hasAttribute("data-state", "VALID");
    assertThat(page.locator("main")).containsText(COURSE);
    Screenshots.take(page, "check");
  }

  /** For what comes by event: the page is asked again until it shows. */
  private static void reloadUntilThere(Page page, Locator what) {
    Patience.until(
        what.toString(),
        Duration.ofSeconds(60),
        () -> {
          page.reload();
          return what.count();
        },
        count -> count > 0);
  }
}
