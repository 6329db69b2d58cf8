package vn.khaitri.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormBoxTest {
  @ParameterizedTest
  @ValueSource(strings = {"26/11/2026", "2026-11-26"})
  void readsDaysAsPeopleAndAsBoxesWriteThem(String typed) {
    assertEquals(LocalDate.of(2026, 11, 26), FormBox.day(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "31/2/2026", "2026-02-30", "mai", "26/11"})
  void knowsNoDayThatIsNotInTheCalendar(String typed) {
    assertNull(FormBox.day(typed));
  }

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
