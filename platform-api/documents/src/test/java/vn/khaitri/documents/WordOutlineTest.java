package vn.khaitri.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.khaitri.samples.WordXml.document;
import static vn.khaitri.samples.WordXml.heading;
import static vn.khaitri.samples.WordXml.p;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.filecheck.FileRefused;
import vn.khaitri.samples.WordXml;

/** Which headings of a Word file begin a module and which a lesson. */
class WordOutlineTest {
  @Test
  void twoLevelsAreModulesAndLessons() {
    var file =
        document()
            .with(
                heading(1, "Chuyên đề 1"),
                heading(2, "Bài 1"),
                p("a"),
                heading(2, "Bài 2"),
                heading(1, "Chuyên đề 2"),
                heading(2, "Bài 3"));

    var course = Reading.of(file, "Tập huấn.docx");

    assertEquals("Chuyên đề 1\n  Bài 1\n  Bài 2\nChuyên đề 2\n  Bài 3", Reading.outline(course));
    assertEquals("Tập huấn", course.title());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void ofOneLevelEachHeadingIsALesson(int level) {
    var file = document().with(heading(level, "Một"), p("a"), heading(level, "Hai"), p("b"));

    var course = Reading.of(file, "bai.docx");

    assertEquals("bai\n  Một\n  Hai", Reading.outline(course));
    assertEquals("<p>b</p>", Reading.content(course.lessons().get(1)));
  }

  @Test
  void lowerHeadingsStayInTheLesson() {
    var file =
        document().with(heading(1, "A"), heading(2, "B"), heading(3, "C"), p("c"), heading(4, "D"));

    var course = Reading.of(file, "bai.docx");

    assertEquals("A\n  B", Reading.outline(course));
    assertEquals("<h3>C</h3><p>c</p><h4>D</h4>", Reading.content(course.lessons().getFirst()));
  }

  @Test
  void whatStandsBeforeIsALessonNamedAfterTheDocumentOrItsModule() {
    var file =
        document()
            .with(
                p("lời đầu"),
                heading(1, "A"),
                p("mở"),
                heading(2, "B"),
                heading(1, "C"),
                heading(2, "D"));

    var course = Reading.of(file, "Sổ tay.docx");

    assertEquals("Sổ tay\n  Sổ tay\nA\n  A\n  B\nC\n  D", Reading.outline(course));
    assertEquals("<p>mở</p>", Reading.content(course.lessons().get(1)));
  }

  @Test
  void aDocumentWithoutHeadingsIsOneLesson() {
    var course = Reading.of(document().with(p("một"), p("hai")), "Giới thiệu.docx");

    assertEquals("Giới thiệu\n  Giới thiệu", Reading.outline(course));
  }

  @Test
  void theTitleInTheDocumentIsTheCourses() {
    var title =
        "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr>" + WordXml.r("Kỹ năng số") + "</w:p>";

    var course = Reading.of(document().with(title, heading(1, "Bài"), p("a")), "x.docx");

    assertEquals("Kỹ năng số", course.title());
    assertEquals("Kỹ năng số\n  Bài", Reading.outline(course));
  }

  @Test
  void aSingleMainHeadingAtTheBeginningNamesTheCourse() {
    var file = document().with(heading(1, "Kỹ năng số"), heading(2, "Bài 1"), heading(2, "Bài 2"));

    var course = Reading.of(file, "v3-final.docx");

    assertEquals("Kỹ năng số", course.title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "heading 1",
        "Heading 1",
        "Tiêu đề 1",
        "Đầu đề 1",
        "tie\u0302u \u0111e\u0302\u0300 1"
      })
  void headingsAreKnownByTheNameOfTheirStyle(String name) {
    var styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"u1\"><w:name w:val=\"%s\"/></w:style>"
            .formatted(name);
    var paragraph = "<w:p><w:pPr><w:pStyle w:val=\"u1\"/></w:pPr>" + WordXml.r("Bài 1") + "</w:p>";

    var course =
        Reading.of(
            document().part("styles", "styles.xml", styles).with(paragraph, p("a")), "x.docx");

    assertEquals("Bài 1\n  Bài 1", Reading.outline(course));
  }

  @Test
  void headingsAreKnownByTheStyleThatTheirsIsBasedOn() {
    var styles =
        """
        <w:style w:styleId="a"><w:name w:val="heading 1"/></w:style>\
        <w:style w:styleId="b"><w:name w:val="Chương của Sở"/><w:basedOn w:val="a"/></w:style>\
        <w:style w:styleId="c"><w:name w:val="TOC Heading"/><w:basedOn w:val="a"/>\
        <w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>\
        <w:style w:styleId="d"><w:name w:val="vòng"/><w:basedOn w:val="e"/></w:style>\
        <w:style w:styleId="e"><w:name w:val="tròn"/><w:basedOn w:val="d"/></w:style>\
        """;
    var body = new StringBuilder();
    for (var style : List.of("b", "c", "d")) {
      body.append(
          "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>"
              .formatted(style, WordXml.r(style)));
    }

    var course =
        Reading.of(document().part("styles", "styles.xml", styles).with(body.toString()), "x.docx");

    assertEquals("b\n  b", Reading.outline(course));
    assertEquals("<p>c</p><p>d</p>", Reading.content(course.lessons().getFirst()));
  }

  @Test
  void headingsAreKnownByTheirOutlineLevel() {
    var paragraph =
        "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" + WordXml.r("Bài 1") + "</w:p>";

    var course = Reading.of(document().with(paragraph, p("a"), paragraph), "x.docx");

    assertEquals("x\n  Bài 1\n  Bài 1", Reading.outline(course));
  }

  @Test
  void theWordsOfNumberedHeadingsAreKept() {
    var numbering =
        """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/>\
        <w:lvlText w:val="Chương %1."/></w:lvl></w:abstractNum>\
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
        """;
    var chapter =
        """
        <w:p><w:pPr><w:pStyle w:val="Heading1"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>\
        <w:r><w:t>%s</w:t></w:r></w:p>\
        """;

    var course =
        Reading.of(
            document()
                .part("numbering", "numbering.xml", numbering)
                .with(chapter.formatted("Đầu"), p("a"), chapter.formatted("Cuối"), p("b")),
            "x.docx");

    assertEquals("x\n  Chương I. Đầu\n  Chương II. Cuối", Reading.outline(course));
  }

  @Test
  void emptyHeadingsAreNone() {
    var course = Reading.of(document().with(heading(1, " "), heading(1, "A"), p("a")), "x.docx");

    assertEquals("A\n  A", Reading.outline(course));
  }

  @Test
  void aLongHeadingIsCutAndKeptInTheText() {
    var words = "ă".repeat(250);

    var course = Reading.of(document().with(heading(1, words), p("a")), "x.docx");

    var lesson = course.lessons().getFirst();
    assertEquals("ă".repeat(199) + "…", lesson.title());
    assertEquals("<p>" + words + "</p><p>a</p>", Reading.content(lesson));
    assertEquals("heading-shortened", course.warnings().getFirst().name());
  }

  @Test
  void fourHundredHeadingsAreFourHundredLessons() {
    var body = new ArrayList<String>();
    for (int n = 1; n <= 400; n++) {
      body.add(heading(1, "Bài " + n));
      body.add(p("nội dung " + n));
    }

    var course = Reading.of(document().with(body.toArray(String[]::new)), "x.docx");

    assertEquals(400, course.lessons().size());
    assertEquals("<p>nội dung 400</p>", Reading.content(course.lessons().getLast()));
  }

  @Test
  void moreLessonsThanACourseMayHaveAreRefused() {
    var body = new String[501];
    Arrays.setAll(body, n -> heading(1, "Bài " + n));

    var refusal =
        assertThrows(FileRefused.class, () -> Reading.of(document().with(body), "x.docx"));

    assertEquals(DocumentProblem.TOO_MANY_LESSONS, refusal.problem());
  }

  @Test
  void aLongLessonIsSeveralBlocksOfText() {
    var paragraph = "a".repeat(60_000);

    var course = Reading.of(document().with(heading(1, "A"), p(paragraph), p(paragraph)), "x.docx");

    assertEquals(2, course.lessons().getFirst().blocks().size());
  }

  @Test
  void aTableOfContentsIsLeftOut() {
    var contents =
        """
        <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>\
        <w:sdtContent><w:p><w:r><w:t>Mục lục</w:t></w:r></w:p></w:sdtContent></w:sdt>\
        <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Bài 1 ..... 3</w:t></w:r></w:p>\
        <w:p><w:r><w:t>Bài 2 ..... 5</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\
        """;

    var course = Reading.of(document().with(contents, heading(1, "Bài 1"), p("a")), "x.docx");

    assertEquals("Bài 1\n  Bài 1", Reading.outline(course));
  }

  @Test
  void anEmptyDocumentIsRefused() {
    var refusal =
        assertThrows(FileRefused.class, () -> Reading.of(document().with(p(" ")), "x.docx"));

    assertEquals(DocumentProblem.NOTHING_IN_IT, refusal.problem());
  }
}
