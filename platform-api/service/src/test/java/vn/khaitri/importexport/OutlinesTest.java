package vn.khaitri.importexport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OutlinesTest {
  @Test
  void whatHtmlSaysInsteadOfAWordIsNone() {
    var words = Outlines.words("<p>Gõ &lt;Tên đăng nhập> &amp; &#39;Enter&#39;</p>");

    assertEquals(5, words);
  }
}
