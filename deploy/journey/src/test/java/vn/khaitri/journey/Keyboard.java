package vn.khaitri.journey;

import com.microsoft.playwright.Page;

/** Somebody who has no mouse: Tab, Enter, arrow keys and letters, nothing else. */
final class Keyboard {
  private static final int MOST_STOPS = 400;

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  /** Goes on to the next place that fits, round the page if need be. */
  Keyboard tabTo(String selector) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      if (isAt(selector)) {
        return this;
      }
      press("Tab");
    }
    throw new AssertionError("No Tab leads to " + selector + " on " + page.url());
  }

  /** Leaves where the focus is first, for places that are the same as the one before. */
  Keyboard tabOnTo(String selector) {
    return press("Tab").tabTo(selector);
  }

  Keyboard press(String key) {
    page.keyboard().press(key);
    return this;
  }

  Keyboard press(String key, int times) {
    for (int time = 0; time < times; time++) {
      press(key);
    }
    return this;
  }

  Keyboard type(String text) {
    page.keyboard().type(text);
    return this;
  }

  /** In place of what stands in the box. */
  Keyboard write(String text) {
    return press("Control+a").type(text);
  }

  Keyboard enter() {
    return press("Enter");
  }

  boolean isAt(String selector) {
    return (boolean)
        page.evaluate("selector => document.activeElement.matches(selector)", selector);
  }
}
