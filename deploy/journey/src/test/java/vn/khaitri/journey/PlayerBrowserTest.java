package vn.khaitri.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.caption.Cue;
import vn.khaitri.contract.learning.LessonView;
import vn.khaitri.demo.Patience;
import vn.khaitri.local.DemoAccount;

/** A learner with a video in Chromium: each way to play it, its captions and its transcript. */
class PlayerBrowserTest extends InChromium {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final double EVENTS_MILLIS = 60_000;

  PlayerBrowserTest(RunningPlatform platform) {
    super(platform);
  }

  @Test
  void everyQualityStartsSeeksAndSwitchesAndSoDoesTheSound() throws Exception {
    var lesson = enrolledIn("Khoá xem mọi cách", platform.films().clip(20, 540));
    var page = open(lesson);
    var lines = lesson.playback().qualities().stream().map(q -> q.lines()).toList();
    assertTrue(lines.size() > 1, lines.toString());

    page.locator("#do-net").selectOption(lines.getFirst().toString());
    assertThat(page.locator("#che-do-ro-net")).isChecked();
    page.locator("#xem").click();
    for (var rung : lines) {
      page.locator("#do-net").selectOption(rung.toString());
      until(page, "Math.min(video.videoWidth, video.videoHeight)", rung);
      playsFrom(page, 2);
      playsFrom(page, 9);
    }
    page.locator("#theo-hinh summary").click();
    assertThat(page.locator("#theo-hinh button")).hasCount(4);
    Screenshots.take(page, "lesson-video-pictures");
    page.locator("#theo-hinh button").nth(2).click();
    Patience.until(
        "Playing from the third picture",
        PATIENCE,
        () -> number(page, "video.currentTime"),
        time -> time >= 12 && time < 18);
    page.locator("#che-do-chi-nghe").check();
    until(page, "video.readyState > 1 ? video.videoWidth : -1", 0);
    playsFrom(page, 4);
    page.locator("#che-do-tiet-kiem").check();
    until(page, "Math.min(video.videoWidth, video.videoHeight)", 360);
    playsFrom(page, 12);

    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void captionsShowAtTheirTimeAndTheTranscriptLeadsToIt() throws Exception {
    var lesson = enrolledIn("Khoá có phụ đề", platform.films().clip(20, 240));
    var page = open(lesson);
    page.locator("#che-do-tiet-kiem").check();
    page.locator("#phu-de").selectOption("vi");
    page.locator("#xem").click();
    playsFrom(page, 0);

    page.evaluate("video.pause()");
    page.evaluate("video.currentTime = 7");
    until(page, active(), "Dữ liệu số");
    assertThat(page.locator("#loi-dang-noi")).isHidden();
    page.evaluate("video.currentTime = 1");
    until(page, active(), "Xin chào cả lớp");
    page.locator("#loi > summary").click();
    assertThat(page.locator("#loi-dong button[aria-current]")).hasText("Xin chào cả lớp");
    page.locator("#loi-tim").fill("du lieu");
    assertThat(page.locator("#loi-dong li:visible")).hasCount(1);
    page.locator("#loi-dong li:visible button").press("Enter");

    assertThat(page.locator("#loi-dong li:visible button[aria-current]")).hasText("Dữ liệu số");
    assertTrue(number(page, "video.currentTime") >= 6);
    page.evaluate("video.pause()");
    Screenshots.take(page, "lesson-video-captions");
    page.reload();
    assertThat(page.locator("#phu-de")).hasValue("vi");
    var text = page.request().get(page.locator("#loi a").first().getAttribute("href"));
    assertEquals("Xin chào cả lớp\nDữ liệu số\n", text.text());
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void aSlideLectureIsSeenAsPicturesAndCounts() throws Exception {
    var lesson = enrolledIn("Khoá ảnh bài giảng", platform.films().slides());
    assertNotNull(lesson.playback().slidesBytes());
    var page = open(lesson);
    assertThat(page.locator("#che-do")).containsText("Tiết kiệm nhất · ảnh bài giảng và tiếng");

    page.locator("#che-do-bai-giang").check();
    page.locator("#xem").click();
    playsFrom(page, 0);
    until(page, "video.dataset.slide", "0");
    var first = page.evaluate("video.poster");
    page.locator("#phu-de").selectOption("vi");
    page.evaluate("video.currentTime = 7");
    assertThat(page.locator("#loi-dang-noi")).hasText("Dữ liệu số");
    page.evaluate("video.currentTime = 13");
    until(page, "video.dataset.slide", "1");
    assertNotEquals(first, page.evaluate("video.poster"));
    Screenshots.take(page, "lesson-video-slides");

    assertThat(page.locator("#loi-dang-noi")).hasText("");
    page.evaluate("video.currentTime = 0");
    assertThat(page.locator("#bai-xong"))
        .isVisible(new IsVisibleOptions().setTimeout(EVENTS_MILLIS));
    assertEquals(List.of(), browser.complaints());
  }

  /** As the learner gets its video lesson, with captions. */
  private LessonView enrolledIn(String title, Path film) {
    var draft = studio.draft(title, film);
    studio.caption(
        draft.lessons().get(1).id(),
        new Cue(0, 6000, "Xin chào cả lớp"),
        new Cue(6000, 10_000, "Dữ liệu số"));
    studio.submit(draft.id());
    studio.appraise(draft.id());
    studio.publish(draft.id());
    var run = studio.inCatalogue(draft.id()).runs().getFirst().runId();
    var learner = Learner.enrolled(platform.people().as(DemoAccount.LEARNER), run);
    learner.read(learner.lessonOf(LessonKind.TEXT));
    return learner.lesson(learner.lessonOf(LessonKind.VIDEO));
  }

  private Page open(LessonView lesson) {
    var page = browser.phone();
    browser.signIn(page, DemoAccount.LEARNER.phone(), DemoAccount.PASSWORD);
    page.navigate(path(lesson.runId(), lesson.lessonId()));
    page.locator("#xem").waitFor();
    return page;
  }

  private static String path(UUID run, UUID lesson) {
    return "/hoc/" + run + "/" + lesson;
  }

  private static String active() {
    return "[...(document.querySelector('track').track.activeCues ?? [])].map(c => c.text).join()";
  }

  /** Jumps there and waits until more than that was played. */
  private static void playsFrom(Page page, double seconds) {
    page.evaluate("at => { video.currentTime = at; video.play(); }", seconds);
    Patience.until(
        "Playing from " + seconds,
        PATIENCE,
        () -> number(page, "video.currentTime"),
        time -> time > seconds + 0.5);
  }

  /** Asked from outside: the page's own security policy lets nobody wait inside it. */
  private static void until(Page page, String expression, Object wanted) {
    Patience.until(expression, PATIENCE, () -> page.evaluate(expression), wanted::equals);
  }

  private static double number(Page page, String expression) {
    return ((Number) page.evaluate(expression)).doubleValue();
  }
}
