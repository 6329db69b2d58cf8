package vn.khaitri.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.samples.WordXml.document;
import static vn.khaitri.samples.WordXml.heading;
import static vn.khaitri.samples.WordXml.item;
import static vn.khaitri.samples.WordXml.p;
import static vn.khaitri.samples.WordXml.picture;
import static vn.khaitri.samples.WordXml.r;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khaitri.documents.ParsedCourse.Picture;
import vn.khaitri.samples.PictureSamples;

/** What becomes of the words, lists, tables and pictures of a Word file. */
class WordTextTest {
  private static final byte[] PNG = PictureSamples.png();
  private static final String LISTS =
      """
      <w:abstractNum w:abstractNumId="0">\
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>\
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>\
      <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum>\
      <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl></w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
      <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>\
      <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>\
      """;

  @Test
  void wordsKeepTheirMarks() {
    assertEquals(
        "<p>một <strong>hai</strong> <strong><em>ba</em></strong> <u>bốn</u> x<sup>2</sup>"
            + " H<sub>2</sub>O</p>",
        text(
            "<w:p>"
                + r("một ")
                + r("<w:b/>", "h")
                + r("<w:b w:val=\"true\"/>", "ai")
                + r(" ")
                + r("<w:b/><w:i/>", "ba")
                + r("<w:b w:val=\"0\"/>", " ")
                + r("<w:u w:val=\"single\"/>", "bốn")
                + r("<w:u w:val=\"none\"/>", " x")
                + r("<w:vertAlign w:val=\"superscript\"/>", "2")
                + r(" H")
                + r("<w:vertAlign w:val=\"subscript\"/>", "2")
                + r("O")
                + "</w:p>"));
  }

  @Test
  void marksOfStylesCountToo() {
    var styles =
        """
        <w:style w:type="character" w:styleId="Manh"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>\
        """;

    var lesson =
        only(
            document()
                .part("styles", "styles.xml", styles)
                .with("<w:p>" + r("<w:rStyle w:val=\"Manh\"/>", "mạnh") + "</w:p>"));

    assertEquals("<p><strong>mạnh</strong></p>", lesson);
  }

  @Test
  void textIsComposedAndItsSignsAreText() {
    assertEquals(
        "<p>Trí &lt;b&gt; &amp; &quot;x&quot;</p>", text(p("Tri\u0301 &lt;b&gt; &amp; \"x\"")));
  }

  @Test
  void breaksTabsAndHyphensStay() {
    assertEquals(
        "<p>a<br>b c\u2011d</p>",
        text(
            "<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:br"
                + " w:type=\"page\"/></w:r></w:p>"));
  }

  @Test
  void trackedChangesAreReadAsAccepted() {
    assertEquals(
        "<p>mới còn</p>",
        text(
            "<w:p><w:ins w:id=\"1\">"
                + r("mới ")
                + "</w:ins><w:del w:id=\"2\"><w:r><w:delText>cũ</w:delText></w:r></w:del>"
                + "<w:moveFrom w:id=\"3\">"
                + r("dời")
                + "</w:moveFrom>"
                + r("còn")
                + "</w:p>"));
  }

  @Test
  void hiddenTextIsNotShown() {
    assertEquals("<p>thấy</p>", text("<w:p>" + r("<w:vanish/>", "ẩn") + r("thấy") + "</w:p>"));
  }

  @Test
  void linksLeadWhereTheyLed() {
    var file =
        document()
            .outside("l1", "hyperlink", "https://example.vn/?a=1&amp;b=2")
            .outside("l2", "hyperlink", "file:///C:/mat.docx")
            .with(
                "<w:p><w:hyperlink r:id=\"l1\">"
                    + r("<w:b/>", "trang")
                    + "</w:hyperlink> <w:hyperlink r:id=\"l2\">"
                    + r(" tệp")
                    + "</w:hyperlink><w:hyperlink w:anchor=\"x\">"
                    + r(" trong")
                    + "</w:hyperlink></w:p>",
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                    + "<w:r><w:instrText> HYPERLINK \"https://example.vn/b\" </w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                    + r("trường")
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                    + r(" sau")
                    + "</w:p>",
                "<w:p><w:fldSimple w:instr=\" HYPERLINK &quot;javascript:alert(1)&quot; \">"
                    + r("xấu")
                    + "</w:fldSimple></w:p>");

    assertEquals(
        "<p><a href=\"https://example.vn/?a=1&amp;b=2\"><strong>trang</strong></a> tệp trong</p>"
            + "<p><a href=\"https://example.vn/b\">trường</a> sau</p>"
            + "<p>xấu</p>",
        only(file));
  }

  @Test
  void listsNest() {
    var file =
        document()
            .part("numbering", "numbering.xml", LISTS)
            .with(
                item(1, 0, "một"),
                item(1, 1, "a"),
                item(1, 1, "b"),
                item(1, 0, "hai"),
                item(2, 0, "chấm"));

    assertEquals(
        "<ol><li>một<ol type=\"a\"><li>a</li><li>b</li></ol></li><li>hai</li></ol>"
            + "<ul><li>chấm</li></ul>",
        only(file));
  }

  @Test
  void anInterruptedListCountsOn() {
    var file =
        document()
            .part("numbering", "numbering.xml", LISTS)
            .with(item(1, 0, "một"), p("xen"), item(1, 0, "hai"));

    assertEquals("<ol><li>một</li></ol><p>xen</p><ol start=\"2\"><li>hai</li></ol>", only(file));
  }

  @Test
  void numbersWithWordsStayInTheText() {
    var file =
        document()
            .part("numbering", "numbering.xml", LISTS)
            .with(item(3, 0, "Phạm vi"), item(3, 0, "Đối tượng"));

    assertEquals("<p>Điều 1. Phạm vi</p><p>Điều 2. Đối tượng</p>", only(file));
  }

  @Test
  void aListOfAStyleIsAList() {
    var styles =
        """
        <w:style w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>\
        """;
    var one = "<w:p><w:pPr><w:pStyle w:val=\"ListBullet\"/></w:pPr>" + r("a") + "</w:p>";
    var none =
        "<w:p><w:pPr><w:pStyle w:val=\"ListBullet\"/><w:numPr><w:numId"
            + " w:val=\"0\"/></w:numPr></w:pPr>"
            + r("b")
            + "</w:p>";

    var file =
        document()
            .part("numbering", "numbering.xml", LISTS)
            .part("styles", "styles.xml", styles)
            .with(one, none);

    assertEquals("<ul><li>a</li></ul><p>b</p>", only(file));
  }

  @Test
  void tablesKeepTheirHeadersAndMergedCells() {
    var file =
        document()
            .with(
                "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>"
                    + cell("<w:gridSpan w:val=\"2\"/>", p("Nhóm"))
                    + cell("", p("Số"))
                    + "</w:tr><w:tr>"
                    + cell("<w:vMerge w:val=\"restart\"/>", p("a"))
                    + cell("", p("b"))
                    + cell("", p("c") + p("d"))
                    + "</w:tr><w:tr>"
                    + cell("<w:vMerge/>", "<w:p/>")
                    + cell("", p("e"))
                    + cell("", "<w:p/>")
                    + "</w:tr><w:tr><w:trPr><w:del/></w:trPr>"
                    + cell("", p("bỏ"))
                    + "</w:tr></w:tbl>");

    assertEquals(
        "<table><thead><tr><th scope=\"col\" colspan=\"2\">Nhóm</th><th"
            + " scope=\"col\">Số</th></tr></thead><tbody><tr><td"
            + " rowspan=\"2\">a</td><td>b</td><td><p>c</p><p>d</p></td></tr>"
            + "<tr><td>e</td><td></td></tr></tbody></table>",
        only(file));
  }

  @Test
  void aTableMayStandInATable() {
    var inner = "<w:tbl><w:tr>" + cell("", p("trong")) + "</w:tr></w:tbl>";
    var file = document().with("<w:tbl><w:tr>" + cell("", inner + "<w:p/>") + "</w:tr></w:tbl>");

    assertEquals(
        "<table><tbody><tr><td><table><tbody><tr><td>trong</td></tr></tbody></table></td></tr></tbody></table>",
        only(file));
  }

  @Test
  void footnotesStandWhereTheyAreReferredTo() {
    var file =
        document()
            .part(
                "footnotes",
                "footnotes.xml",
                "<w:footnote w:id=\"2\">" + p("Theo ") + p("luật") + "</w:footnote>")
            .with(
                "<w:p>"
                    + r("a")
                    + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                    + r(".")
                    + "</w:p>");

    assertEquals("<p>a [Theo luật].</p>", only(file));
  }

  @Test
  void picturesStandWhereTheyStood() {
    var file =
        document()
            .media("p1", "image1.png", PNG)
            .with(
                heading(1, "A"),
                "<w:p>" + r("trước") + picture("p1", "Sơ đồ") + r("sau") + "</w:p>");

    var content =
        Reading.of(
            file,
            "x.docx",
            course -> {
              var blocks = course.lessons().getFirst().blocks();
              assertArrayEquals(PNG, ((Picture) blocks.get(1)).content().bytes());
              return Reading.content(course.lessons().getFirst());
            });

    assertEquals("<p>trước</p>[image/png Sơ đồ]<p>sau</p>", content);
  }

  @Test
  void aPictureInATableStandsAfterIt() {
    var file =
        document()
            .media("p1", "image1.png", PNG)
            .with(
                "<w:tbl><w:tr>"
                    + cell("", "<w:p>" + picture("p1", "x") + "</w:p>" + p("a"))
                    + "</w:tr></w:tbl>");

    var course = Reading.of(file, "x.docx");

    assertEquals(
        "<table><tbody><tr><td>a</td></tr></tbody></table>[image/png x]",
        Reading.content(course.lessons().getFirst()));
    assertEquals(List.of("x: picture-after-table []"), Reading.warnings(course));
  }

  @Test
  void aPictureThatBrowsersDoNotShowIsTold() {
    var emf = new byte[64];
    emf[0] = 1;
    System.arraycopy(new byte[] {' ', 'E', 'M', 'F'}, 0, emf, 40, 4);
    var file =
        document()
            .media("p1", "image1.emf", emf)
            .media(
                "p2",
                "image2.png",
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8))
            .with(
                heading(1, "Bài 1"),
                "<w:p>" + picture("p1", "Biểu đồ") + r("a") + "</w:p>",
                heading(1, "Bài 2"),
                "<w:p>" + picture("p2", "") + r("b") + "</w:p>");

    var course = Reading.of(file, "x.docx");

    assertEquals(
        List.of(
            "Bài 1: picture-not-shown [image1.emf, EMF, Biểu đồ]",
            "Bài 2: picture-not-shown [image2.png, SVG, ]"),
        Reading.warnings(course));
  }

  @Test
  void aPictureThatIsNotInTheFileIsNeverFetched() {
    var file =
        document()
            .outside("p1", "image", "http://127.0.0.1:1/a.png")
            .outside("p2", "image", "file:///etc/passwd")
            .relation("p3", "image", "../../../etc/passwd")
            .with(
                "<w:p>"
                    + r("a")
                    + picture("p1", "")
                    + picture("p2", "")
                    + picture("p3", "")
                    + "</w:p>");

    var course = Reading.of(file, "x.docx");

    assertEquals(
        List.of(
            "x: picture-elsewhere [http://127.0.0.1:1/a.png]",
            "x: picture-elsewhere [file:///etc/passwd]",
            "x: picture-missing [passwd, ]"),
        Reading.warnings(course));
  }

  @Test
  void textBoxesStandAfterTheirParagraphOnce() {
    var box = "<wps:txbx><w:txbxContent>" + p("trong khung") + "</w:txbxContent></wps:txbx>";
    var file =
        document()
            .with(
                "<w:p>"
                    + r("ngoài")
                    + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
                    + box
                    + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
                    + box
                    + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");

    assertEquals("<p>ngoài</p><p>trong khung</p>", only(file));
  }

  @Test
  void whatCannotBeTakenInIsTold() {
    var file =
        document()
            .with(
                "<w:p>"
                    + r("a")
                    + "<w:r><w:object><o:OLEObject ProgID=\"Excel.Sheet.12\"/></w:object></w:r>"
                    + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>"
                    + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>"
                    + "<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>"
                    + r("<w:rFonts w:ascii=\".VnTime\"/>", "TiÕng")
                    + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>");

    var course = Reading.of(file, "x.docx");

    assertEquals(
        List.of(
            "x: part-left-out [Excel.Sheet.12]",
            "x: symbol-left-out []",
            "x: formula-as-text []",
            "x: legacy-font-converted []",
            "x: comments-left-out []"),
        Reading.warnings(course));
    assertEquals("<p>a<em>x+1</em>Tiếng</p>", Reading.content(course.lessons().getFirst()));
  }

  private static String cell(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  private static String text(String... body) {
    return only(document().with(body));
  }

  private static String only(byte[] file) {
    return Reading.content(Reading.of(file, "x.docx").lessons().getFirst());
  }
}
