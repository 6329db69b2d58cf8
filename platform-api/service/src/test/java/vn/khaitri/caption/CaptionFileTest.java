package vn.khaitri.caption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.caption.Cue;
import vn.khaitri.shared.FieldFault;

class CaptionFileTest {
  @Test
  void srtIsRead() {
    var file =
        "1\r\n"
            + "00:00:01,000 --> 00:00:04,500\r\n"
            + "Xin chào\r\n"
            + "các bạn\r\n\r\n"
            + "2\r\n"
            + "0:00:05,5 --> 0:00:06,000\r\n"
            + "Hai\r\n";

    var content = CaptionFile.read(file);

    assertEquals(List.of(), content.faults());
    assertEquals(
        List.of(new Cue(1000, 4500, "Xin chào\ncác bạn"), new Cue(5500, 6000, "Hai")),
        cues(content));
  }

  @Test
  void webVttIsReadWithoutItsStyles() {
    var file =
        """
        WEBVTT - bài giảng
        Kind: captions

        STYLE
        ::cue { background: url(//evil.example/x) }

        NOTE ghi chú

        mo-dau
        00:01.000 --> 00:04.000 line:0 align:start
        <v Cô Lan>Xin <b>chào</b> &amp; 1 &lt; 2 <00:02.000>nhé
        """;

    var content = CaptionFile.read(file);

    assertEquals(List.of(), content.faults());
    assertEquals(List.of(new Cue(1000, 4000, "Cô Lan: Xin chào & 1 < 2 nhé")), cues(content));
  }

  @Test
  void whatCouldActIsTextInTheFileThatPlayersGet() {
    var file =
        "1\n"
            + "00:00:01,000 --> 00:00:02,000\n"
            + "<script>alert(1)</script> {\\an8}<font color=\"red\">đỏ</font>\n";

    var written = CueWriter.vtt(cues(CaptionFile.read(file)));

    assertEquals(
        "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n&lt;script&gt;alert(1)&lt;/script&gt; đỏ\n",
        written);
    assertEquals(cues(CaptionFile.read(file)), cues(CaptionFile.read(written)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1~00:00:01,000 -> 00:00:02,000~Một | /lines/1 | time-missing",
        "1~00:61:01,000 --> 01:70:02,000~Một | /lines/2 | time-unreadable",
        "1~-00:00:01,000 --> 00:00:02,000~Một | /lines/2 | time-negative",
        "1~hai --> 00:00:02,000~Một | /lines/2 | time-unreadable"
      })
  void aFaultNamesItsLine(String file, String pointer, String name) {
    var faults = CaptionFile.read(file.replace('~', '\n')).faults();

    assertEquals(new FieldFault(pointer, name).pointer(), faults.getFirst().pointer());
    assertEquals(name, faults.getFirst().name());
  }

  @ParameterizedTest
  @CsvSource({
    "C1-no-blank-line.srt, Xin chào|Các bác|Hết",
    "C1-no-blank-line.vtt, Xin chào|Các bác",
    "C2-youtube-auto.vtt, xin chào các bác|xin chào các bác|xin chào các bác~hôm nay",
    "C3-no-blank-after-header.vtt, Dòng thứ nhất|Dòng thứ hai",
    "C4-entities.vtt, Y' Bhĩt nói \"xin chào\" … 5 × 3\u00a0m",
    "C6-tcvn3.srt, Học về chuyển đổi số|Bà con ở xã cần biết",
    "C9-speakers.vtt, Cô Lan: Các bác nghe rõ không?~Bác Tư: Nghe rõ."
  })
  void filesAsProgramsWriteThemAreRead(String file, String texts) throws IOException {
    var content = CaptionFile.read(CaptionCharset.decode(bytes(file), "vi"));

    assertEquals(List.of(), content.faults());
    assertEquals(
        List.of(texts.replace('~', '\n').split("\\|")),
        cues(content).stream().map(Cue::text).toList());
  }

  @Test
  void aNumberThatIsSaidIsNoNumberOfACue() {
    var file =
        """
        1
        00:00:01,000 --> 00:00:02,000
        Năm
        2026

        2
        00:00:02,000 --> 00:00:03,000
        Hết
        """;

    var content = CaptionFile.read(file);

    assertEquals(List.of(), content.faults());
    assertEquals("Năm\n2026", cues(content).getFirst().text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gõ <Tên đăng nhập> rồi", "nếu a<b và c>d", "gửi <hoc.vien@example.vn>"})
  void wordsInBracketsAreSaid(String words) {
    var content = CaptionFile.read("1\n00:00:01,000 --> 00:00:02,000\n" + words + "\n");

    assertEquals(List.of(words), cues(content).stream().map(Cue::text).toList());
  }

  private static byte[] bytes(String file) throws IOException {
    try (var content = CaptionFileTest.class.getResourceAsStream("/captions/" + file)) {
      return content.readAllBytes();
    }
  }

  private static List<Cue> cues(CaptionFile.Content content) {
    return content.cues().stream().map(CaptionFile.Placed::cue).toList();
  }
}
