package vn.khaitri.documents;

import vn.khaitri.text.Texts;

/** Text as HTML writes it. */
final class Html {
  private Html() {}

  /** In the stored form, with what HTML reads as marks of its own made harmless. */
  static String escaped(String text) {
    return Texts.stored(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static String element(String name, String content) {
    return "<" + name + ">" + content + "</" + name + ">";
  }

  /** One line without spaces at its ends, in the stored form. */
  static String line(String text) {
    return Texts.line(text);
  }
}
