package vn.khaitri.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khaitri.local.DemoAccount;

/** Files brought in and courses taken out, as an instructor does it in Chromium. */
@Tag("browser")
@ExtendWith(RunningPlatform.Extension.class)
class ImportExportBrowserTest {
  private static final Pattern PREVIEW = Pattern.compile(".*/day/nhap/[0-9a-f-]{36}.*");
  private static final Pattern COURSE = Pattern.compile(".*/day/khoa/[0-9a-f-]{36}$");

  private final Browser browser;

  ImportExportBrowserTest(RunningPlatform platform) {
    this.browser = new Browser(platform.web());
    PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void aCourseComesInFromAFileAndGoesOutAsAPackage() throws IOException {
    var page = browser.signIn(browser.desk(), DemoAccount.INSTRUCTOR.phone(), DemoAccount.PASSWORD);
    page.navigate("/day");
    page.locator("#nhap-khoa").click();
    Screenshots.take(page, "exchange-bring");
    send(page, zip());
    assertThat(page.locator("#se-co")).containsText("3 bài · 1 ảnh");
    assertThat(page.locator("#canh-bao")).containsText("không nằm trong tệp");
    Screenshots.take(page, "exchange-preview");
    page.locator("#title").fill("Kỹ năng số cho Tổ công nghệ số cộng đồng");
    page.locator("#tao-khoa").click();
    page.waitForURL(COURSE);
    assertThat(page.locator("h1")).hasText("Kỹ năng số cho Tổ công nghệ số cộng đồng");
    assertThat(page.locator("#de-cuong")).containsText("Bài 2. Chữ ký số");

    page.locator("#xuat-goi").click();
    var download = page.waitForDownload(() -> page.locator("#tai-ve").click());

    assertEquals("Kỹ năng số cho Tổ công nghệ số cộng đồng.zip", download.suggestedFilename());
    page.navigate("/day/nhap");
    send(page, new FilePayload("goi.zip", "application/zip", Files.readAllBytes(download.path())));
    assertThat(page.locator("#se-co")).containsText("3 bài · 1 ảnh");
    assertThat(page.locator("#khong-canh-bao")).isVisible();
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void lessonsAreAddedToACourseAndAFileThatSaysNothingIsRefused() {
    var page = browser.signIn(browser.desk(), DemoAccount.INSTRUCTOR.phone(), DemoAccount.PASSWORD);
    page.navigate("/day/tao");
    page.locator("#title").fill("Khoá để thêm bài");
    page.locator("#tao").click();
    page.waitForURL(COURSE);
    page.locator("#nhap-bai").click();
    page.locator("#file").setInputFiles(markdown("trống.md", " \n"));
    page.locator("#xem-truoc").click();
    assertThat(page.locator("#loi")).containsText("Tệp không có nội dung");

    send(page, markdown("Chuyên đề 2.md", "# Bài A\na\n# Bài B\nb\n"));
    page.locator("#them-bai").click();

    page.waitForURL(COURSE);
    assertThat(page.locator("#de-cuong")).containsText("Bài B");
    assertEquals(List.of(), browser.complaints());
  }

  private static void send(Page page, FilePayload file) {
    page.locator("#file").setInputFiles(file);
    page.locator("#xem-truoc").click();
    page.waitForURL(PREVIEW);
  }

  private static FilePayload markdown(String name, String text) {
    return new FilePayload(name, "text/markdown", text.getBytes(UTF_8));
  }

  private static FilePayload zip() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("bài giảng.md"));
      zip.write(
          """
          # Chuyên đề 1. Nhận thức số

          ## Bài 1. Chuyển đổi số là gì

          Chuyển đổi số là **việc của toàn dân**.

          ![Các bước ký số](anh/ky-so.png)

          ## Bài 2. Chữ ký số

          - Đăng ký
          - Ký

          ![Ảnh ngoài](https://example.vn/a.png)

          # Chuyên đề 2. Thực hành

          ## Bài 3. Tự làm

          Hãy ký một văn bản.
          """
              .getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("anh/ky-so.png"));
      ImageIO.write(new BufferedImage(64, 36, BufferedImage.TYPE_INT_RGB), "png", zip);
    }
    return new FilePayload("Tập huấn.zip", "application/zip", bytes.toByteArray());
  }
}
