package vn.khaitri.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.samples.WordXml.document;
import static vn.khaitri.samples.WordXml.p;
import static vn.khaitri.samples.WordXml.r;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of Word files that people complain of elsewhere: every word comes along, or is told. */
class WordsOfStrangersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          D1-field-end-deleted | <p>Xem <a href="https://khaitri.example/a">trang này</a></p><p>Đoạn hai không phải liên kết.</p><p>Đoạn ba.</p><p>Nội dung bài hai.</p>
          D2-field-without-end | <p>Đoạn một.</p><p>Nguyễn Văn A</p><p>Đoạn hai bị mất?</p><p>Nội dung bài hai bị mất?</p>
          D2b-toc-without-end | <p>Mục lục</p><p>Đoạn một bị mất?</p><p>Nội dung bài hai bị mất?</p>
          D3-shared-abstract | <p>Điều 1. Phạm vi</p><p>Điều 2. Đối tượng</p><p>Điều 3. Trách nhiệm</p><p>Điều 4. Thi hành</p>
          D4-numstylelink | <p>Bước 1: Bước một</p><p>Bước 2: Bước hai</p><p>Bước 3: Bước ba</p>
          D5-tcvn3-in-style | <p>Học về chuyển đổi số ở xã</p>
          D5b-tcvn3-in-defaults | <p>Học về chuyển đổi số ở xã</p>
          D7-link-with-anchor | <p><a href="https://vanban.example/luat.html#dieu-5">Điều 5</a></p>
          D8-struck | <p>Mức phạt là <s>5 triệu </s>10 triệu đồng.</p>
          D12-deleted-mark | <p>Câu này nối liền với câu sau.</p>
          D14-ruby | <p>Chữ 國語 (quốc ngữ) là gì?</p>
          D16-hyperlink-forms | <p><a href="https://khaitri.example/khong-ngoac">một</a>, <a href="https://khaitri.example/b">hai</a>, <a href="https://khaitri.example/c#dieu-5">ba</a></p>
          D21-formcheckbox | <p>☑ Đồng ý ☐ Không đồng ý</p>
          D23-start-zero | <p>Phần 0: Giới thiệu</p><p>Phần 1: Khởi động</p>
          D24-dropcap | <p>Chuyển đổi số là gì?</p>
          """)
  void theWordsOfTheFileAreThoseOfTheLessons(String name, String expected) throws IOException {
    var course = Reading.of(sample(name + ".docx"), name + ".docx");

    var read = course.lessons().stream().map(Reading::content).collect(Collectors.joining());

    assertEquals(expected, read);
  }

  @Test
  void titlesKeepTheirNumbers() throws IOException {
    var course = Reading.of(sample("D19-heading-numbers.docx"), "x.docx");

    assertEquals("1. Chuẩn bị\n  1.1. Máy tính", Reading.outline(course));
  }

  @Test
  void titlesInAnOldFontAreConvertedToo() throws IOException {
    var course = Reading.of(sample("D5-tcvn3-in-style.docx"), "x.docx");

    assertEquals("Bài 1", course.lessons().getFirst().title());
    assertEquals(List.of("Bài 1: legacy-font-converted []"), Reading.warnings(course));
  }

  @Test
  void whatWeDoNotUnderstandIsReadAsTheFileOffersItToSuchReaders() throws IOException {
    var course = Reading.of(sample("D6-ink-fallback.docx"), "x.docx");

    assertEquals(
        "<p>Trước</p>[image/png Chữ viết tay]<p>Sau</p>",
        Reading.content(course.lessons().getFirst()));
  }

  @Test
  void aFieldWithoutEndIsTold() throws IOException {
    var course = Reading.of(sample("D2-field-without-end.docx"), "x.docx");

    assertEquals(List.of("Bài 1: field-without-end []"), Reading.warnings(course));
  }

  @Test
  void capitalsOfOldFontsAreCapitals() {
    var file =
        document().with("<w:p>" + r("<w:rFonts w:ascii=\".VnTimeH\"/>", "chuyÓn ®æi") + "</w:p>");

    var course = Reading.of(file, "x.docx");

    assertEquals("<p>CHUYỂN ĐỔI</p>", Reading.content(course.lessons().getFirst()));
  }

  @Test
  void lettersThatAreNoVietnameseAfterDecodingAreTold() {
    var file =
        document().with("<w:p>" + r("<w:rFonts w:ascii=\".VnTime\"/>", "Café Ôtôô") + "</w:p>");

    var course = Reading.of(file, "x.docx");

    assertEquals(List.of("x: legacy-font []"), Reading.warnings(course));
  }

  @Test
  void struckWordsOfATitleAreTold() {
    var file =
        document()
            .with(
                "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>"
                    + r("Mức phạt ")
                    + r("<w:strike/>", "5 triệu")
                    + "</w:p>",
                p("a"));

    var course = Reading.of(file, "x.docx");

    assertEquals("Mức phạt", course.lessons().getFirst().title());
    assertEquals(List.of("Mức phạt: struck-left-out [2]"), Reading.warnings(course));
  }

  @Test
  void wordsThatStayBehindAreCounted() {
    var file =
        document()
            .with(
                "<w:p>" + r("a") + r("<w:vanish/>", "ẩn đi") + "</w:p>",
                "<w:p><w:strange>" + r("ba chữ này") + "</w:strange></w:p>",
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
                    + "</w:docPartObj></w:sdtPr><w:sdtContent>"
                    + p("Mục lục")
                    + "</w:sdtContent></w:sdt>");

    var course = Reading.of(file, "x.docx");

    assertEquals(
        List.of(
            ": words-left-out-contents [2]",
            ": words-left-out-hidden [2]",
            ": words-left-out-others [3]"),
        Reading.warnings(course));
  }

  @Test
  void aListThatIsToldToBeginAnewDoes() {
    var file =
        document()
            .part(
                "numbering",
                "numbering.xml",
                """
                <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>\
                <w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl></w:abstractNum>\
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
                <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">\
                <w:startOverride w:val="1"/></w:lvlOverride></w:num>\
                """)
            .with(
                vn.khaitri.samples.WordXml.item(1, 0, "a"),
                vn.khaitri.samples.WordXml.item(2, 0, "b"),
                vn.khaitri.samples.WordXml.item(2, 0, "c"));

    var course = Reading.of(file, "x.docx");

    assertEquals(
        "<p>Điều 1. a</p><p>Điều 1. b</p><p>Điều 2. c</p>",
        Reading.content(course.lessons().getFirst()));
  }

  @Test
  void aParagraphWhoseEndWasDeletedDoesNotReachOverTheEndOfItsCell() {
    var open = "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + r("a") + "</w:p>";
    var file =
        document()
            .with(
                "<w:tbl><w:tr><w:tc>" + open + "</w:tc><w:tc>" + p("b") + "</w:tc></w:tr></w:tbl>");

    var course = Reading.of(file, "x.docx");

    assertEquals(
        "<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>",
        Reading.content(course.lessons().getFirst()));
  }

  static byte[] sample(String name) throws IOException {
    try (var stream = WordsOfStrangersTest.class.getResourceAsStream("/samples/" + name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    }
  }
}
