package vn.khaitri.journey;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests of the running platform as people see it: with a browser that is closed after each. */
@Tag("browser")
@ExtendWith(RunningPlatform.Extension.class)
abstract class InChromium {
  private static final double SHOWN_MILLIS = 30_000;

  final RunningPlatform platform;
  final Studio studio;
  final Browser browser;

  InChromium(RunningPlatform platform) {
    this.platform = platform;
    this.studio = new Studio(platform.people());
    this.browser = new Browser(platform.web());
    PlaywrightAssertions.setDefaultAssertionTimeout(SHOWN_MILLIS);
  }

  @AfterEach
  void close() {
    browser.close();
  }
}
