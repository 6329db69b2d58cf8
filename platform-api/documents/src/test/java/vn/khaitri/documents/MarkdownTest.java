package vn.khaitri.documents;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.documents.ParsedCourse.Picture;
import vn.khaitri.filecheck.FileRefused;
import vn.khaitri.samples.PictureSamples;
import vn.khaitri.samples.Zips;

class MarkdownTest {
  private static final byte[] PNG = PictureSamples.png();

  @Test
  void twoLevelsAreModulesAndLessons() {
    var course = read("# Một\n## Bài 1\na\n\n### Mục\n## Bài 2\n# Hai\n## Bài 3\n");

    assertEquals("Một\n  Bài 1\n  Bài 2\nHai\n  Bài 3", Reading.outline(course));
    assertEquals("<p>a</p><h3>Mục</h3>", Reading.content(course.lessons().getFirst()));
  }

  @Test
  void theFrontNamesTheCourse() {
    var course = read("---\nauthor: x\ntitle: \"Kỹ năng số\"\n---\n# Bài 1\na\n# Bài 2\n");

    assertEquals("Kỹ năng số\n  Bài 1\n  Bài 2", Reading.outline(course));
  }

  @Test
  void textListsAndTablesBecomeHtml() {
    var course =
        read(
            "# A\n"
                + "một **hai** *ba* `bốn` <https://example.vn>\n\n"
                + "1. x\n"
                + "   - y\n\n"
                + "|a|b|\n"
                + "|-|-|\n"
                + "|1|2|\n");

    assertEquals(
        "<p>một <strong>hai</strong> <em>ba</em> <code>bốn</code> <a"
            + " href=\"https://example.vn\">https://example.vn</a></p><ol>\n"
            + "<li>x\n"
            + "<ul>\n"
            + "<li>y</li>\n"
            + "</ul>\n"
            + "</li>\n"
            + "</ol><table>\n"
            + "<thead>\n"
            + "<tr>\n"
            + "<th>a</th>\n"
            + "<th>b</th>\n"
            + "</tr>\n"
            + "</thead>\n"
            + "<tbody>\n"
            + "<tr>\n"
            + "<td>1</td>\n"
            + "<td>2</td>\n"
            + "</tr>\n"
            + "</tbody>\n"
            + "</table>",
        Reading.content(course.lessons().getFirst()));
  }

  @Test
  void rawHtmlIsTextOfTheBlock() {
    var course = read("# A\n<p onclick=\"x()\">b</p>\n\nc <sub>d</sub>\n");

    assertEquals(
        "<p onclick=\"x()\">b</p><p>c <sub>d</sub></p>",
        Reading.content(course.lessons().getFirst()));
  }

  @Test
  void rawPicturesAreTold() {
    var course = read("# A\n<img src=\"http://127.0.0.1:1/a.png\">\n");

    assertEquals(List.of("A: raw-picture []"), Reading.warnings(course));
  }

  @Test
  void picturesOfTheZipStandWhereTheyStood() {
    var zip =
        new Zips()
            .with("khoá/bài.md", "# A\ntrước ![Sơ đồ](../%E1%BA%A3nh/a%20b.png) sau\n")
            .with("ảnh/a b.png", PNG)
            .with("__MACOSX/bài.md", "# rác")
            .with("ghi chú.xlsx", "x")
            .bytes();

    var seen =
        Reading.of(
            zip,
            "khoá.zip",
            course -> {
              var lesson = course.lessons().getFirst();
              assertArrayEquals(PNG, ((Picture) lesson.blocks().get(1)).content().bytes());
              assertEquals(List.of(": file-unused [ghi chú.xlsx]"), Reading.warnings(course));
              return Reading.content(lesson);
            });

    assertEquals(
        "<p>trước</p>[image/png Sơ đồ]<p>sau</p>",
        seen.replace("trước ", "trước").replace("> sau", ">sau"));
  }

  @Test
  void aPictureInTheAddressIsOne() {
    var data = "data:image/png;base64," + Base64.getEncoder().encodeToString(PNG);

    var course = read("# A\n![x](" + data + ")\n");

    var picture = (Picture) course.lessons().getFirst().blocks().getFirst();
    assertEquals("image/png", picture.mediaType());
    assertArrayEquals(PNG, picture.content().bytes());
  }

  @Test
  void picturesInListsStandAfterThem() {
    var zip = new Zips().with("a.md", "# A\n- x ![y](a.png)\n").with("a.png", PNG).bytes();

    var course = Reading.of(zip, "a.zip");

    assertEquals(
        "<ul>\n<li>x</li>\n</ul>[image/png y]",
        Reading.content(course.lessons().getFirst()).replace("x </li>", "x</li>"));
    assertEquals(List.of("A: picture-after-block []"), Reading.warnings(course));
  }

  @Test
  void picturesElsewhereAreNeverFetched() {
    var zip =
        new Zips()
            .with(
                "a.md",
                "# A\n"
                    + "![a](http://127.0.0.1:1/a.png) ![b](file:///etc/passwd)"
                    + " ![c](../../etc/passwd) b\n")
            .bytes();

    var course = Reading.of(zip, "a.zip");

    assertEquals(
        List.of(
            "A: picture-elsewhere [http://127.0.0.1:1/a.png, a]",
            "A: picture-elsewhere [file:///etc/passwd, b]",
            "A: picture-missing [../../etc/passwd, c]"),
        Reading.warnings(course));
  }

  @Test
  void ofSeveralFilesEachIsAModule() {
    var zip =
        new Zips()
            .with("bài 10.md", "# Cuối\n## X\n")
            .with("bài 2.md", "# Một\na\n# Hai\n")
            .with("bài 1.md", "mở đầu\n")
            .bytes();

    var course = Reading.of(zip, "Khoá.zip");

    assertEquals("Khoá", course.title());
    assertEquals("bài 1\n  bài 1\nbài 2\n  Một\n  Hai\nCuối\n  X", Reading.outline(course));
  }

  @Test
  void textOfAnotherEncodingIsTold() {
    var refusal =
        assertThrows(FileRefused.class, () -> Reading.of("# Bài".getBytes(UTF_16), "a.md"));

    assertEquals(DocumentProblem.TEXT_NOT_UTF8, refusal.problem());
  }

  @Test
  void textIsComposedAndLinesEndInEveryWay() {
    var course = Reading.of("\ufeff# Tri\u0301\r\na\rb\n".getBytes(UTF_8), "a.md");

    assertEquals("Trí\n  Trí", Reading.outline(course));
    assertEquals("<p>a\nb</p>", Reading.content(course.lessons().getFirst()));
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "- ", "[", "*a **b ", "![", "> - ", "_a *b "})
  void nestingWithoutEndDoesNotEndTheProgram(String opening) throws InterruptedException {
    var closing = opening.contains("*") ? " c** d*" : "](x)";

    var text = "# A\n" + opening.repeat(50_000) + " x " + closing.repeat(50_000) + "\n";

    var end = onASmallStack(() -> read(text));

    assertTrue(end.isEmpty() || end.get() instanceof FileRefused, end.toString());
  }

  private static Optional<Throwable> onASmallStack(Runnable work) throws InterruptedException {
    var end = new AtomicReference<Throwable>();
    var thread = new Thread(null, work, "small stack", 512 * 1024);
    thread.setUncaughtExceptionHandler((_, failure) -> end.set(failure));
    thread.start();
    thread.join();
    return Optional.ofNullable(end.get());
  }

  @Test
  void wordsThatStayBehindAreCounted() {
    var course =
        read(
            "---\ntitle: Kỹ năng\nauthor: Nguyễn Văn A\n---\n"
                + "# A\nchữ <!-- ghi chú riêng --> sau [nơi này](https://example.vn \"chú giải\")\n\n"
                + "<!--\nkhông in\n-->\n");

    assertEquals(
        List.of(
            ": words-left-out-front [3]",
            ": words-left-out-hidden [5]",
            ": words-left-out-others [2]"),
        Reading.warnings(course));
  }

  @Test
  void wherePartsOfAWordLookDifferentNothingIsMissed() {
    var course =
        read(
            "# **Ph**ần\n*Ch*ữ &amp; <b>s</b>ố\nhai a&b\\\nba <ten>\n\n1. một\n2. hai\n\n> trích\n\n"
                + "|a|b|\n|-|-|\n|1|x<br>y|\n\n```java\nint x = 1;\n```\n\n<div>khối <i>th</i>ô</div>\n");

    assertEquals(List.of(), Reading.warnings(course));
  }

  @Test
  void aFileThatBeginsWithARuleHasNoFront() throws IOException {
    var course = Reading.of(WordsOfStrangersTest.sample("M1-starts-with-rule.md"), "x.md");

    assertEquals("x\n  Bài 1. Mở đầu\n  Bài 2. Tiếp", Reading.outline(course));
  }

  @Test
  void titlesAreWordsWithoutAddressesAndQuotes() throws IOException {
    var course = Reading.of(WordsOfStrangersTest.sample("M2-heading-link.md"), "x.md");

    assertEquals(
        "x\n  Chuyển đổi số là gì?\n  Lệnh ls -l và nghiêng\n  Ảnh ở tiêu đề",
        Reading.outline(course));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: >\n  Chuyển đổi số\n  cho cán bộ xã\nauthor: A\n",
        "author: A\ntitle: |-\n  Chuyển đổi số\n  cho cán bộ xã\n",
        "title: Chuyển đổi số\n  cho cán bộ xã\n",
        "# ghi chú\ntitle: 'Chuyển đổi số cho cán bộ xã'\n"
      })
  void titlesOfTheFrontMayGoOverLines(String front) {
    var course = read("---\n" + front + "---\n\n# B\n\nx\n");

    assertEquals("Chuyển đổi số cho cán bộ xã", course.title());
  }

  @Test
  void wordsInAngleBracketsStay() throws IOException {
    var course = Reading.of(WordsOfStrangersTest.sample("M16-angle-brackets.md"), "x.md");

    assertEquals(
        """
        <p>Gõ &lt;ten> và &lt;mat khau> vào ô. Chạy <code>ssh &lt;user&gt;@host</code>. Gõ &lt;Tên đăng nhập&gt;.</p>\
        <div>Dòng một</div>
        <div>Dòng hai</div>\
        <p>cũ <s>bãi bỏ</s> mới</p>\
        """,
        Reading.content(course.lessons().getFirst()));
  }

  @Test
  void namesThatAFinderWroteAreFoundHoweverTheyAreComposed() throws IOException {
    var course = Reading.of(WordsOfStrangersTest.sample("M7-macos-nfd.zip"), "x.zip");

    assertEquals(2, course.lessons().getFirst().blocks().size());
    assertEquals(List.of(), Reading.warnings(course));
  }

  @Test
  void namesInTheCodePageOfAnExplorerAreRead() throws IOException {
    var course = Reading.of(WordsOfStrangersTest.sample("M8b-cp437-names.zip"), "x.zip");

    assertEquals("Bài 1", course.lessons().getFirst().title());
    assertEquals("<p>chữ</p>", Reading.content(course.lessons().getFirst()));
  }

  @Test
  void picturesAreFoundInAnyCase() {
    var file = new Zips().with("a.md", "# A\n![x](Anh.PNG)\n").with("anh.png", PNG).bytes();

    var course = Reading.of(file, "x.zip");

    assertEquals(List.of(), Reading.warnings(course));
  }

  private static ParsedCourse read(String text) {
    return Reading.of(text.getBytes(UTF_8), "a.md");
  }
}
