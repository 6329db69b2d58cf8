package vn.khaitri.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.khaitri.local.DemoAccount;

/** How people come by an account: a slip of an admin, or a code on their phone. */
class AccountsBrowserTest extends InChromium {
  private static final Pattern PERSON = Pattern.compile(".*/nguoi-dung/[0-9a-f-]{36}(\\?.*)?$");
  private static final String PASSWORD = "con-trau-la-dau-co-nghiep";

  AccountsBrowserTest(RunningPlatform platform) {
    super(platform);
  }

  @Test
  void aSlipLeadsToAnOwnPasswordAndADisabledPersonIsOutAtOnce() {
    var phone = number();
    var admin = browser.signIn(browser.phone(), DemoAccount.ADMIN.phone(), DemoAccount.PASSWORD);
    admin.navigate("/nguoi-dung");
    Screenshots.take(admin, "people");
    admin.locator("#them-nguoi").click();
    admin.locator("#fullName").fill("Bùi Thị Thơm");
    admin.locator("#phone").fill("12");
    admin.locator("#tao").click();
    assertThat(admin.locator("#phone-loi")).isVisible();
    Screenshots.take(admin, "people-refused");
    admin.locator("#phone").fill(phone.substring(0, 4) + " " + phone.substring(4));
    admin.locator("#tao").click();
    var code = admin.locator("#ma").textContent();
    Screenshots.take(admin, "people-slip");
    admin.locator("#xong").click();
    admin.waitForURL(PERSON);
    assertThat(admin.locator("#tinh-trang")).containsText("Đã có mã");

    var learner = signInByCode(phone, code);

    assertThat(learner.locator("#tai-khoan")).isVisible();
    learner.navigate("/toi");
    assertThat(learner.locator("#ho-ten")).hasText("Bùi Thị Thơm");
    admin.reload();
    assertThat(admin.locator("#tinh-trang")).containsText("Đang dùng");
    Screenshots.take(admin, "person");
    admin.locator("#khoa").click();
    admin.locator("#khoa-dong-y").click();
    assertThat(admin.locator("#tinh-trang")).containsText("Đang khoá");
    learner.navigate("/toi");
    assertThat(learner.locator("#ho-ten")).hasCount(0);
    Screenshots.take(learner, "person-disabled");
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void aCitizenSignsUpInTwoFormsAndIsLearningAfterTheThird() throws IOException {
    var phone = number();
    var page = browser.phone();
    page.navigate("/");
    Screenshots.take(page, "welcome");
    page.locator("#tao-tai-khoan").click();
    page.locator("#fullName").fill("Quàng Văn Mười");
    page.locator("#phone").fill(phone);
    Screenshots.take(page, "sign-up");
    page.locator("#gui-ma").click();
    page.locator("#code").fill(codeFor(phone));
    page.locator("#password").fill("12345678");
    page.locator("#hoan-tat").click();
    assertThat(page.locator("#password-loi")).isVisible();
    Screenshots.take(page, "sign-up-code");
    page.locator("#password").fill(PASSWORD);
    page.locator("#hoan-tat").click();

    page.locator("#username").fill(phone);
    page.locator("#password").fill(PASSWORD);
    page.locator("#kc-login").click();

    page.waitForURL("**/khoa-hoc");
    assertThat(page.locator("#tai-khoan")).isVisible();
    assertEquals(List.of(), browser.complaints());
  }

  private String codeFor(String phone) throws IOException {
    var message =
        Files.readAllLines(platform.home().resolve("codes.txt")).stream()
            .filter(line -> line.startsWith("+84" + phone.substring(1)))
            .reduce((earlier, later) -> later)
            .orElseThrow();
    return message.replaceFirst(".* (\\d{6})\\..*", "$1");
  }

  private static String number() {
    return "09" + Long.toString(System.nanoTime() % 100_000_000 + 100_000_000).substring(1);
  }

  /** Keycloak asks for a password of one's own in place of the code. */
  private Page signInByCode(String phone, String code) {
    var page = browser.phone();
    page.navigate("/dang-nhap");
    page.locator("#username").fill(phone);
    page.locator("#password").fill(code);
    page.locator("#kc-login").click();
    page.locator("#password-new").fill(PASSWORD);
    page.locator("#password-confirm").fill(PASSWORD);
    Screenshots.take(page, "own-password");
    page.locator("input[type=submit], button[type=submit]").first().click();
    return page;
  }
}
