package vn.khaitri.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class FormBoxTest {
  @Test
  void readsChoicesByTheirNames() {
    assertEquals(Language.VI, FormBox.choice(Language.class, "VI"));
    assertNull(FormBox.choice(Language.class, "vi"));
  }

  @Test
  void readsNoIdFromWords() {
    assertNull(FormBox.id("bài một"));
  }
}
