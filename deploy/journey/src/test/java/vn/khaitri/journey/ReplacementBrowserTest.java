package vn.khaitri.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khaitri.local.DemoAccount;

/** A better file takes the place of a video in an issued version, in Chromium. */
class ReplacementBrowserTest extends InChromium {
  private static final double TRANSCODING_MILLIS = 180_000;

  ReplacementBrowserTest(RunningPlatform platform) {
    super(platform);
  }

  @Test
  void anInstructorProposesABetterFileAndAnAppraiserAgrees() throws Exception {
    var course = studio.published("Khoá thay video", platform.films().clip(8, 360));
    var video = studio.course(course.courseId()).lessons().get(1).mediaId();
    var page = signIn(DemoAccount.INSTRUCTOR);
    var checksums = checksums(page);
    page.navigate("/day/video/" + video);
    assertThat(page.locator("#noi-dung-video")).containsText("đã trình hoặc ban hành");
    page.locator("#thay").click();
    assertThat(page.locator("#cho-trong")).containsText("Mỗi tệp tối đa 8 GB.");
    Screenshots.take(page, "replace-video");
    page.locator("#tep").setInputFiles(platform.films().clip(8, 480));
    page.locator("#reason").fill("Hình bị mờ, đã quay lại rõ hơn.");
    Screenshots.take(page, "replace-video-reason");
    page.locator("#de-nghi").click();
    assertThat(page.locator("#ban-moi video"))
        .isVisible(new IsVisibleOptions().setTimeout(TRANSCODING_MILLIS));
    assertThat(page.locator("#cho-duyet")).isVisible();

    var appraiser = signIn(DemoAccount.APPRAISER);
    appraiser.navigate(page.url().substring(platform.web().length()));
    Screenshots.take(appraiser, "replace-video-approval");
    appraiser.locator("#dong-y").click();

    assertThat(appraiser.locator("#trang-thai")).hasText("Đã thay");
    page.navigate("/day/video/" + video);
    assertThat(page.locator("h1")).hasText("clip-8-480.mp4");
    Screenshots.take(page, "own-video");
    page.navigate("/day/video");
    Screenshots.take(page, "own-videos");
    assertFalse(checksums.isEmpty());
    assertTrue(checksums.stream().allMatch(sum -> sum.startsWith("sha256 ")));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void anAdminGivesAUnitALimitOfItsOwn() {
    var page = signIn(DemoAccount.ADMIN);
    page.navigate("/quan-tri");
    page.locator("#dung-luong").click();
    Screenshots.take(page, "storage");
    page.locator("#cac-don-vi a").first().click();
    var unit = page.locator("h1").innerText();
    page.locator("#gigabytes").fill("nhiều");
    page.locator("#luu").click();
    assertThat(page.locator("#gigabytes-loi")).isVisible();

    page.locator("#gigabytes").fill("50");
    page.locator("#luu").click();

    page.locator("#q").fill(unit);
    page.locator("#tim").click();
    assertThat(page.locator("#cac-don-vi")).containsText("trong 50 GB. Hạn mức riêng.");
    page.locator("#cac-don-vi a").first().click();
    Screenshots.take(page, "storage-limit");
    page.locator("#gigabytes").fill("");
    page.locator("#luu").click();
    assertEquals(List.of(), browser.complaints());
  }

  private Page signIn(DemoAccount account) {
    return browser.signIn(browser.desk(), account.phone(), DemoAccount.PASSWORD);
  }

  private static List<String> checksums(Page page) {
    var sums = new ArrayList<String>();
    page.onRequest(
        request -> {
          if (request.method().equals("PATCH")) {
            sums.add(String.valueOf(request.headers().get("upload-checksum")));
          }
        });
    return sums;
  }
}
