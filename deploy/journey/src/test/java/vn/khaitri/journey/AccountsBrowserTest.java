package vn.khaitri.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.khaitri.local.DemoAccount;

/** An admin makes an account, its person signs in by the slip, and is shut out again. */
class AccountsBrowserTest extends InChromium {
  private static final Pattern PERSON = Pattern.compile(".*/nguoi-dung/[0-9a-f-]{36}(\\?.*)?$");
  private static final String PASSWORD = "con-trau-la-dau-co-nghiep";

  AccountsBrowserTest(RunningPlatform platform) {
    super(platform);
  }

  @Test
  void aSlipLeadsToAnOwnPasswordAndADisabledPersonIsOutAtOnce() {
    var phone = "09" + Long.toString(System.nanoTime() % 100_000_000 + 100_000_000).substring(1);
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
