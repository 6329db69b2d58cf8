package vn.khaitri.caption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.caption.Cue;
import vn.khaitri.shared.Fault;

class CaptionFileTest {
  private static final String SPOKEN = "Cả lớp cùng xem: đổi mới, ưu tiên.";

  @Test
  void srtIsRead() {
    var file =
        "1\r\n00:00:01,000 --> 00:00:04,500\r\nXin chào\r\ncác bạn\r\n\r\n2\r\n0:00:05,5 --> 0:00:06,000\r\nHai\r\n";

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
    assertEquals(List.of(new Cue(1000, 4000, "Xin chào & 1 < 2 nhé")), cues(content));
  }

  @Test
  void whatCouldActIsTextInTheFileThatPlayersGet() {
    var file =
        "1\n00:00:01,000 --> 00:00:02,000\n<script>alert(1)</script> {\\an8}<font color=\"red\">đỏ</font>\n";

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

    assertEquals(new Fault(pointer, name).pointer(), faults.getFirst().pointer());
    assertEquals(name, faults.getFirst().name());
  }

  @Test
  void textIsKnownByItsBytes() {
    var marked = "\uFEFF" + SPOKEN;

    assertEquals(Optional.of(SPOKEN), decoded(SPOKEN, StandardCharsets.UTF_8));
    assertEquals(Optional.of(SPOKEN), decoded(marked, StandardCharsets.UTF_8));
    assertEquals(Optional.of(SPOKEN), decoded(marked, StandardCharsets.UTF_16LE));
    assertEquals(Optional.of(SPOKEN), decoded(marked, StandardCharsets.UTF_16BE));
    assertEquals(
        Optional.of("Cùng đổi mới, ưu tiên"),
        decoded("Cu\u0300ng đô\u0309i mơ\u0301i, ưu tiên", Charset.forName("windows-1258")));
    assertEquals(
        Optional.of("Où est l’école, garçon?"),
        decoded("Où est l’école, garçon?", Charset.forName("windows-1252")));
  }

  @Test
  void whatIsNoTextIsNotRead() {
    var zip = new byte[] {'P', 'K', 3, 4, 0, 0, 0, 8};

    assertTrue(CaptionCharset.decode(zip).isEmpty());
    assertTrue(decoded("\uFEFFcụt", StandardCharsets.UTF_16LE, 5).isEmpty());
  }

  private static Optional<String> decoded(String text, Charset charset) {
    return CaptionCharset.decode(text.getBytes(charset));
  }

  private static Optional<String> decoded(String text, Charset charset, int length) {
    return CaptionCharset.decode(Arrays.copyOf(text.getBytes(charset), length));
  }

  private static List<Cue> cues(CaptionFile.Content content) {
    return content.cues().stream().map(CaptionFile.Placed::cue).toList();
  }
}
