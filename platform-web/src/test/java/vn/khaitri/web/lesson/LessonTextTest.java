package vn.khaitri.web.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LessonTextTest {
  @Test
  void makesParagraphsOfPlainText() {
    assertEquals(
        "<p>Một.</p>\n<p>Hai,<br>\nba.</p>", LessonText.kept("Một.\r\n\r\nHai,\r\nba.\r\n"));
  }

  @Test
  void keepsSignsThatAreNoTags() {
    assertEquals("<p>5 &lt; 6 &amp; 7 &gt; 6</p>", LessonText.kept("5 < 6 & 7 > 6"));
  }

  @Test
  void leavesHtmlAlone() {
    assertEquals("<h2>A</h2>\n<p>b</p>", LessonText.kept("<h2>A</h2>\r\n<p>b</p>"));
  }

  @Test
  void makesParagraphsOfWordsInBrackets() {
    assertEquals(
        "<p>Gõ &lt;Tên đăng nhập&gt;.</p>\n<p>Gõ &lt;mật khẩu&gt;.</p>",
        LessonText.kept("Gõ <Tên đăng nhập>.\n\nGõ <mật khẩu>."));
  }

  @Test
  void keepsNothingOfBlanks() {
    assertEquals("", LessonText.kept(" \r\n "));
  }

  @Test
  void showsParagraphsAsPlainText() {
    assertEquals("Một.\n\nHai,\nba.", LessonText.written("<p>Một.</p>\n<p>Hai,<br />\nba.</p>"));
  }

  @Test
  void showsTheSignsThatTheSanitiserNumbered() {
    assertEquals(
        "a@b 1+1=2 'x' \"y\"",
        LessonText.written("<p>a&#64;b 1&#43;1&#61;2 &#39;x&#39; &#34;y&#34;</p>"));
  }

  @Test
  void showsOtherHtmlAsHtml() {
    assertEquals("<p>a</p><ul><li>b</li></ul>", LessonText.written("<p>a</p><ul><li>b</li></ul>"));
  }

  @Test
  void showsWordsThatLookLikeTagsAsHtml() {
    assertEquals("<p>thẻ &lt;b&gt;</p>", LessonText.written("<p>thẻ &lt;b&gt;</p>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Một dòng",
        "Một\n\nhai\nba\n\nbốn",
        "5 < 6 & 7 > 6",
        "Bước 1: gõ <Tên đăng nhập> vào ô thứ nhất.\n\nBước 2: gõ <mật khẩu> rồi bấm Enter.",
        "Gửi tới <hoc.vien@example.vn> nhé",
        "Nếu a<b và c>d thì dừng.",
        "<h2>A</h2>\n<p>b &amp; c</p>"
      })
  void comesBackAsItWasWritten(String written) {
    assertEquals(written, LessonText.written(LessonText.kept(written)));
  }
}
