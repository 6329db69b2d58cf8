package vn.khaitri.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khaitri.certification.TextFit.Room;
import vn.khaitri.certification.TextFit.Setting;

/** Every character is half as wide as it is high. */
class TextFitTest {
  private static final Room ROOM = new Room(300, 80, 30, 20, 2);
  private static final TextFit FIT = new TextFit(ROOM, text -> text.length() * 0.5);

  @Test
  void aShortTextIsLarge() {
    var setting = FIT.set("Lê Văn An");

    assertEquals(new Setting(30, List.of("Lê Văn An")), setting);
  }

  @Test
  void aLongerTextIsSmallerOnOneLine() {
    var setting = FIT.set("Nguyễn Thị Minh Khai (demo)");

    assertEquals(new Setting(22, List.of("Nguyễn Thị Minh Khai (demo)")), setting);
  }

  @Test
  void aLongTextTakesTwoEvenLinesRatherThanBecomingTiny() {
    var setting = FIT.set("Công Tằng Tôn Nữ Hoàng Phương (demo)");

    assertEquals(new Setting(30, List.of("Công Tằng Tôn Nữ", "Hoàng Phương (demo)")), setting);
  }

  @Test
  void whatFitsNowhereGetsSmallerStill() {
    var setting = FIT.set("một hai ba bốn năm sáu bảy tám chín mười ".repeat(2));

    assertTrue(setting.size() < ROOM.smallest());
    assertEquals(2, setting.lines().size());
  }

  @Test
  void aWordWiderThanTheRoomIsBrokenAndNothingIsLost() {
    var word = "Ă".repeat(50);

    var setting = FIT.set(word);

    assertEquals(2, setting.lines().size());
    assertEquals(word, String.join("", setting.lines()));
  }

  @Test
  void noLineIsWiderThanTheRoom() {
    for (int words = 1; words <= 60; words++) {
      var text = "chữ số ".repeat(words).strip();

      var setting = FIT.set(text);

      for (var line : setting.lines()) {
        assertTrue(line.length() * 0.5 * setting.size() <= ROOM.width(), line);
      }
      assertEquals(text, String.join(" ", setting.lines()));
    }
  }
}
