package vn.khaitri.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.owasp.html.Encoding;
import vn.khaitri.contract.authoring.LessonTags;

class LessonHtmlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>Chuyển đổi số</h2><p>Là <strong>gì</strong>, <em>vì sao</em>?</p>",
        "<ul><li>một</li><li>hai</li></ul>",
        "<ol start=\"3\"><li>ba</li></ol>",
        "<table><thead><tr><th scope=\"col\">a</th></tr></thead>"
            + "<tbody><tr><td colspan=\"2\">b</td></tr></tbody></table>",
      })
  void whatLessonsAreMadeOfStaysAsItIs(String html) {
    assertEquals(html, LessonHtml.sanitised(html));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.vn/a", "http://example.vn/a", "mailto:a&#64;example.vn"})
  void aLinkStaysAndCannotReachThePageItCameFrom(String address) {
    var safe = LessonHtml.sanitised("<a href=\"" + address + "\">x</a>");

    assertEquals("<a href=\"" + address + "\" rel=\"noopener\">x</a>", safe);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<p onclick=\"alert(1)\">x</p>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\"JaVaScRiPt&#58;alert(1)\">x</a>",
        "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
        "<a href=\"//example.vn/alert\">x</a>",
        "<a href=\"/api/alert\">x</a>",
        "<img src=\"https://example.vn/alert.png\" alt=\"alert\">",
        "<img src=\"//example.vn/alert.png\">",
        "<img src=\"x\" onerror=\"alert(1)\">",
        "<img src=\"data:image/svg+xml;base64,AAAA\">",
        "<img src=\"mailto:alert(1)\">",
        "<iframe src=\"https://example.vn/alert(1)\"></iframe>",
        "<svg><script>alert(1)</script></svg>",
        "<style>p{background:url(alert(1))}</style>",
        "<p style=\"background:url(alert(1))\">x</p>",
        "<form action=\"https://example.vn\"><input name=\"alert(1)\"></form>",
        "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
      })
  void whatCouldRunOrReachOutIsDropped(String html) {
    var safe = LessonHtml.sanitised(html);

    assertFalse(safe.contains("alert"), safe);
    assertFalse(safe.contains("data:"), safe);
    assertFalse(safe.contains("<img"), safe);
  }

  @Test
  void textThatWasEscapedStaysText() {
    assertEquals(
        "<p>&lt;script&gt;a&lt;/script&gt;</p>",
        LessonHtml.sanitised("<p>&lt;script&gt;a&lt;/script&gt;</p>"));
  }

  @Test
  void whatWasSanitisedOnceDoesNotChangeAgain() {
    var once = LessonHtml.sanitised("<p>a & b<br><a href=\"https://example.vn/?a=1&b=2\">x</a>");

    assertEquals(once, LessonHtml.sanitised(once));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  \n",
        "<p></p>",
        "<p>&nbsp; \u00a0<br></p>",
        "<script>alert(1)</script>",
        "<p><img src=\"https://example.vn/a.png\" alt=\"a\"></p>",
      })
  void whatShowsNothingIsEmpty(String html) {
    assertTrue(LessonHtml.isEmpty(html));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "<p>0</p>"})
  void aWordIsNotEmpty(String html) {
    assertFalse(LessonHtml.isEmpty(html));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Bước 1: gõ <Tên đăng nhập> vào ô thứ nhất.</p>",
        "Gửi tới <hoc.vien@example.vn> nhé",
        "Nếu a<b và c>d thì dừng.",
        "<b>Nếu</b> x<y",
        "thẻ <script> chạy mã, thẻ <title> đặt tên",
        "<ho-ten>, <email>, <!-- chưa hết",
        "<a href=\"https://example.vn>Trang này</a>",
        "<div>Đóng <Tab này> rồi</div>",
      })
  void noWordInBracketsIsLost(String html) {
    var shown = words(LessonHtml.sanitised(html));

    assertEquals(words(LessonTags.escapedOutside(html)), shown);
    assertTrue(
        Pattern.compile("[\\p{L}\\p{N}]+")
            .matcher(html.replaceAll("</?(?:p|b|div|a)\\b", ""))
            .results()
            .allMatch(word -> shown.contains(word.group())),
        shown);
  }

  private static String words(String html) {
    return Encoding.decodeHtml(html.replaceAll("<[^>]*>", ""), false);
  }

  @ParameterizedTest
  @CsvSource({
    "<div>Dòng một</div><div>Dòng hai</div>, <div>Dòng một</div><div>Dòng hai</div>",
    "<section>một</section><article>hai</article>, <div>một</div><div>hai</div>",
    "<dl><dt>CCCD</dt><dd>Thẻ</dd></dl>, <dl><dt>CCCD</dt><dd>Thẻ</dd></dl>",
    "<p>một<div>hai</div></p>, <p>một</p><div>hai</div>",
    "<select><option>một</option><option>hai</option></select>, <div>một</div><div>hai</div>",
  })
  void whatStoodOnLinesOfItsOwnStillDoes(String html, String safe) {
    assertEquals(safe, LessonHtml.sanitised(html));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<s>5 triệu</s> 10 triệu đồng", "<del>5 triệu</del> 10 triệu đồng"})
  void whatIsStruckStaysStruck(String html) {
    assertEquals(html, LessonHtml.sanitised(html));
  }

  @Test
  void whatWordWritesBetweenTheWordsIsNoText() {
    var safe =
        LessonHtml.sanitised(
            "<p class=MsoNormal><![if !supportLists]>Một<o:p></o:p> <!-- x --></p>");

    assertEquals("<p>Một </p>", safe);
  }
}
