package vn.khaitri.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Debian's Chromium, one window a person, with every complaint of its console kept. */
final class Browser implements AutoCloseable {
  private static final int PHONE_WIDTH = 390;
  private static final int DESK_WIDTH = 1280;
  private static final double LOAD_MILLIS = 60_000;

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final String web;
  private final List<String> complaints = new ArrayList<>();

  Browser(String web) {
    this.web = web;
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--autoplay-policy=no-user-gesture-required")));
  }

  /** A fresh window on a telephone's screen. */
  Page phone() {
    return window(PHONE_WIDTH, 844);
  }

  Page desk() {
    return window(DESK_WIDTH, 900);
  }

  /** Signs in on Keycloak's page and comes back to the start page. */
  Page signIn(Page page, String login, String password) {
    page.navigate(web + "/dang-nhap");
    page.locator("#username").fill(login);
    page.locator("#password").fill(password);
    page.locator("#kc-login").click();
    page.locator("#tai-khoan").waitFor();
    return page;
  }

  /**
   * Errors of scripts, refusals of the content security policy, and texts of ours that came without
   * their charset or uncompressed, since the start.
   */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  private Page window(int width, int height) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(web)
                .setLocale("vi-VN")
                .setViewportSize(width, height));
    context.setDefaultTimeout(LOAD_MILLIS);
    var page = context.newPage();
    page.onResponse(response -> textFaults(response).forEach(complaints::add));
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    return page;
  }

  /** What is wrong with an answer of the pages. */
  private Stream<String> textFaults(Response response) {
    var headers = response.headers();
    var type = headers.getOrDefault("content-type", "");
    if (!response.url().startsWith(web) || !(type.startsWith("text/") || type.contains("json"))) {
      return Stream.empty();
    }
    return Stream.of(
            type.startsWith("text/") && !type.contains("charset=") ? "without a charset" : "",
            "gzip".equals(headers.get("content-encoding")) ? "" : "uncompressed")
        .filter(fault -> !fault.isEmpty())
        .map(fault -> response.url() + ": " + type + " came " + fault);
  }

  private static Path executable() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No Chromium: ./khaitri test installs it"));
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
