package vn.khaitri.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khaitri.local.DemoAccount;

/** What an instructor sees in Chromium while a video is in the making. */
class VideoBrowserTest extends InChromium {
  private static final String STATE = "data-state";
  private static final double TRANSCODING_MILLIS = 180_000;

  VideoBrowserTest(RunningPlatform platform) {
    super(platform);
  }

  @Test
  void anInstructorCancelsAVideoAndHasItMadeAfterAll() throws Exception {
    var running = studio.upload(platform.films().clip(60, 720));
    var waiting = studio.upload(platform.films().clip(8, 360));
    var lesson = studio.videoLesson("Khoá huỷ xử lý", running);
    var next = studio.videoLesson("Khoá chờ xử lý", waiting);
    var page = browser.signIn(browser.desk(), DemoAccount.INSTRUCTOR.phone(), DemoAccount.PASSWORD);

    page.navigate(next);
    assertThat(page.locator("#tinh-trang-video")).containsText("Đây là video kế tiếp.");
    page.navigate(lesson);
    var state = page.locator("#tinh-trang-video");
    assertThat(state).hasAttribute(STATE, "PROCESSING");
    Screenshots.take(page, "instructor-video-processing");
    page.locator("#huy-xu-ly").click();

    assertThat(state).hasAttribute(STATE, "CANCELLED");
    assertThat(state).containsText("Đã huỷ xử lý");
    page.locator("#lam-lai").click();
    assertThat(state)
        .hasAttribute(STATE, "READY", new HasAttributeOptions().setTimeout(TRANSCODING_MILLIS));
    studio.ready(waiting);
    assertEquals(List.of(), browser.complaints());
  }
}
