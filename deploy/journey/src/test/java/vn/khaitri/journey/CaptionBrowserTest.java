package vn.khaitri.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.khaitri.local.DemoAccount;

/** An instructor writes captions in Chromium. */
class CaptionBrowserTest extends InChromium {
  private static final int MANY = 320;

  CaptionBrowserTest(RunningPlatform platform) {
    super(platform);
  }

  @Test
  void captionsAreWrittenCorrectedAndSaved() throws Exception {
    var page = editor("Khoá viết phụ đề");

    page.locator("#them-dong").press("Enter");
    var line = page.locator("#cac-dong > li");
    line.nth(0).locator("textarea").fill("Xin chào cả lớp");
    line.nth(0).locator("[data-field=endMillis]").fill("hai");
    page.locator("#luu").press("Enter");
    assertThat(line.nth(0).locator(".field-error")).containsText("1:05,300");
    line.nth(0).locator("[data-field=endMillis]").fill("9:00");
    page.locator("#luu").press("Enter");
    assertThat(line.nth(0).locator(".field-error")).containsText("Vượt quá video");
    Screenshots.take(page, "instructor-captions-fault");
    line.nth(0).locator("[data-field=endMillis]").fill("0:03");
    line.nth(0).locator("[data-act=split]").press("Enter");
    assertThat(line).hasCount(2);
    line.nth(1).locator("[data-act=remove]").press("Enter");
    assertThat(line).hasCount(1);
    page.locator("#hoan-tac").press("Enter");
    assertThat(line).hasCount(2);
    line.nth(0).locator("[data-act=join]").press("Enter");
    assertThat(line).hasCount(1);
    page.evaluate("document.getElementById('video').currentTime = 2.5");
    line.nth(0).locator("[data-act=end]").press("Enter");
    assertThat(line.nth(0).locator("[data-field=endMillis]")).hasValue("0:02,500");
    page.locator("#luu").press("Enter");

    assertThat(page.locator("#tinh-trang")).hasText("Đã lưu.");
    page.reload();
    assertThat(line).hasCount(1);
    assertThat(page.locator("#ai-sua")).isVisible();
    Screenshots.take(page, "instructor-captions");
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void aFileOfManyLinesReplacesAllAndWhoComesLateIsTold() throws Exception {
    var page = editor("Khoá tải phụ đề");
    var late = page.context().newPage();
    late.navigate(page.url());
    late.locator("#them-dong").click();
    late.locator("#cac-dong textarea").fill("Đến sau");

    page.locator("#tep").setInputFiles(file("1\n00:00:01 --> 00:00:02,000\nMột\n"));
    page.locator("#tai-len").click();
    assertThat(page.locator("#loi")).containsText("Dòng 2 của tệp: Không đọc được thời gian");
    page.locator("#tep").setInputFiles(file(many()));
    page.locator("#tai-len").click();

    assertThat(page.locator("#cac-dong > li")).hasCount(MANY);
    assertThat(page.locator("#thay-het")).isVisible();
    late.locator("#luu").click();
    assertThat(late.locator("#loi-luu")).containsText("đã sửa phụ đề này");
    assertThat(late.locator("#cac-dong textarea")).hasValue("Đến sau");
    var file = page.request().get(page.locator("#tai-srt").getAttribute("href")).text();
    assertTrue(file.startsWith("1\n00:00:00,000 --> 00:00:00,020\nDòng 0\n"), file);
    assertEquals(List.of(), browser.complaints());
  }

  /** Of a lesson with a video of eight seconds. */
  private Page editor(String title) throws Exception {
    var media = studio.ready(studio.upload(platform.films().clip(8, 240)));
    var lesson = studio.videoLesson(title, media);
    var page = browser.signIn(browser.desk(), DemoAccount.INSTRUCTOR.phone(), DemoAccount.PASSWORD);
    page.navigate(lesson);
    page.locator("#phu-de").click();
    page.locator("#viet").click();
    assertThat(page.locator("#luu")).isEnabled();
    return page;
  }

  private static String many() {
    return IntStream.range(0, MANY)
        .mapToObj(
            n ->
                "%d\n00:00:0%d,%03d --> 00:00:0%d,%03d\nDòng %d\n"
                    .formatted(
                        n + 1,
                        n * 20 / 1000,
                        n * 20 % 1000,
                        (n * 20 + 20) / 1000,
                        (n * 20 + 20) % 1000,
                        n))
        .collect(Collectors.joining("\n"));
  }

  private static FilePayload file(String text) {
    return new FilePayload(
        "phu-de.srt", "application/x-subrip", text.getBytes(StandardCharsets.UTF_8));
  }
}
