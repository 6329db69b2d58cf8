package vn.khaitri.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.List;

/**
 * Looks at a page in both widths: as pictures for people, and with axe for what they cannot see.
 */
final class Screenshots {
  private static final Path FOLDER = Path.of("target", "screenshots");

  private Screenshots() {}

  static void take(Page page, String name) {
    var size = page.viewportSize();
    for (int width : new int[] {390, 1280}) {
      page.setViewportSize(width, 844);
      page.screenshot(
          new ScreenshotOptions()
              .setFullPage(true)
              .setPath(FOLDER.resolve(name + "-" + width + ".png")));
      assertFitsTheScreen(page, name);
    }
    page.setViewportSize(size.width, size.height);
    assertAccessible(page, name);
  }

  private static void assertFitsTheScreen(Page page, String name) {
    var overflow =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertEquals(0, ((Number) overflow).intValue(), name + " scrolls sideways");
  }

  private static void assertAccessible(Page page, String name) {
    var violations = new AxeBuilder(page).analyze().getViolations();
    assertEquals(
        List.of(),
        violations.stream()
            .map(violation -> violation.getId() + ": " + violation.getNodes().getFirst().getHtml())
            .toList(),
        name);
  }
}
