package vn.khaitri.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.khaitri.local.DemoAccount;

/** The library as an instructor and an appraiser use it in Chromium. */
class LibraryBrowserTest extends InChromium {
  private static final Pattern FACTS = Pattern.compile(".*/kho/[0-9a-f-]{36}/sua$");
  private static final Pattern ASSET = Pattern.compile(".*/kho/[0-9a-f-]{36}$");

  LibraryBrowserTest(RunningPlatform platform) {
    super(platform);
  }

  @Test
  void aPictureGoesFromUploadIntoTheChoices() throws IOException {
    var title = "Sơ đồ ký số " + System.nanoTime();
    var page = browser.signIn(browser.desk(), DemoAccount.INSTRUCTOR.phone(), DemoAccount.PASSWORD);
    upload(page, title, picture());
    var asset = page.url().replaceFirst("/sua$", "");
    page.navigate(asset);
    page.locator("#gui").click();
    assertThat(page.locator("#con-thieu li")).hasCount(3);
    page.locator("#con-thieu a").first().click();
    describe(page);
    page.locator("#gui").click();
    assertThat(page.locator("#dang-cho")).isVisible();
    Screenshots.take(page, "library-asset");

    approve(asset);

    page.navigate("/kho/chon?loai=PICTURE&q=" + title.replace(' ', '+'));
    assertThat(page.locator("#kho-chon label")).hasCount(1);
    assertThat(page.locator("#kho-chon")).containsText("Tạo bằng AI");
    page.navigate("/kho?q=so+do+ky+so");
    Screenshots.take(page, "library");
    assertThat(page.locator("#hoc-lieu")).containsText(title);
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void whatIsRefusedIsSaidOnThePageAndSentAnew() throws IOException {
    var page = browser.signIn(browser.desk(), DemoAccount.INSTRUCTOR.phone(), DemoAccount.PASSWORD);
    var script =
        new FilePayload(
            "anh.png", "image/png", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));
    page.navigate("/kho/tep");
    page.locator("#title").fill("Tệp sai rồi đúng");
    page.locator("#file").setInputFiles(script);
    page.locator("#tai-len").click();
    assertThat(page.locator("#loi")).containsText("Không nhận loại tệp này");
    assertThat(page.locator("#title")).hasValue("Tệp sai rồi đúng");

    page.locator("#file").setInputFiles(picture());
    page.locator("#tai-len").click();

    page.waitForURL(FACTS);
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void aVideoLeadsToItsFactsWhenItIsSent() throws Exception {
    var page = browser.signIn(browser.desk(), DemoAccount.INSTRUCTOR.phone(), DemoAccount.PASSWORD);
    page.navigate("/kho/video");

    page.locator("#tep").setInputFiles(platform.films().clip(4, 240));

    page.waitForURL(FACTS);
    page.navigate(page.url().replaceFirst("/sua$", ""));
    assertThat(page.locator("#noi-dung-hoc-lieu video"))
        .isVisible(
            new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                .setTimeout((double) Studio.PATIENCE.toMillis()));
    assertEquals(List.of(), browser.complaints());
  }

  private static void upload(Page page, String title, FilePayload file) {
    page.navigate("/kho");
    page.locator("#them-tep").click();
    page.locator("#title").fill(title);
    page.locator("#file").setInputFiles(file);
    page.locator("#tai-len").click();
    page.waitForURL(FACTS);
  }

  private static void describe(Page page) {
    assertTrue(page.url().endsWith("/sua#licence"));
    page.locator("#licence").fill("CC-BY-4.0");
    page.locator("#owner").fill("Cục Chuyển đổi số quốc gia");
    page.locator("#source").fill("Tài liệu bồi dưỡng");
    page.locator("#aiGenerated").check();
    Screenshots.take(page, "library-facts");
    page.locator("#luu").click();
    page.waitForURL(ASSET);
    assertThat(page.locator("#nhan-ai")).hasText("Tạo bằng AI");
    assertThat(page.locator("#noi-dung-hoc-lieu img")).isVisible();
  }

  private void approve(String asset) {
    var page =
        browser.signIn(browser.desk(), DemoAccount.APPRAISER.username(), DemoAccount.PASSWORD);
    page.navigate(asset);
    Screenshots.take(page, "library-appraisal");
    page.locator("#dat").click();
    assertThat(page.locator("#trang-thai")).hasText("Đạt thẩm định");
    assertThat(page.locator("#ra-soat")).isVisible();
  }

  private static FilePayload picture() throws IOException {
    var picture = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
    var paper = picture.createGraphics();
    paper.setColor(new Color(new Random().nextInt(0x1000000)));
    paper.fillRect(0, 0, 640, 360);
    paper.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", out);
    return new FilePayload("so-do.png", "image/png", out.toByteArray());
  }
}
