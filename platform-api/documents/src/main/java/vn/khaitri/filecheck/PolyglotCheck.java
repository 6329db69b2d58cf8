package vn.khaitri.filecheck;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;

/** Signs that a file is something else too: a page with a script, an archive. */
final class PolyglotCheck {
  /** Long enough not to come up among pixels by chance. */
  private static final List<String> SCRIPT =
      List.of(
          "<script",
          "<!doctype",
          "<html>",
          "<html ",
          "<svg xmlns",
          "<iframe",
          "<?php ",
          "javascript:");

  /** The end of a ZIP: 22 bytes, the last two of which tell the length of the comment behind. */
  private static final String ARCHIVE_END = "PK\u0005\u0006";

  private static final int ARCHIVE_END_BYTES = 22;
  private static final int LONGEST_COMMENT = 0xffff;

  private PolyglotCheck() {}

  static boolean hasScript(byte[] content) {
    var text = new String(content, ISO_8859_1).toLowerCase(Locale.ROOT);
    return SCRIPT.stream().anyMatch(text::contains);
  }

  /**
   * Whether an unpacker would take the file for an archive.
   *
   * @param tail the last bytes of the file, {@link #TAIL} if it has as many
   */
  static boolean endsLikeArchive(byte[] tail) {
    var text = new String(tail, ISO_8859_1);
    int at = text.lastIndexOf(ARCHIVE_END);
    while (at >= 0) {
      int comment = at + ARCHIVE_END_BYTES;
      if (comment <= tail.length
          && text.charAt(comment - 2) + (text.charAt(comment - 1) << 8) == tail.length - comment) {
        return true;
      }
      at = text.lastIndexOf(ARCHIVE_END, at - 1);
    }
    return false;
  }

  static final int TAIL = ARCHIVE_END_BYTES + LONGEST_COMMENT;
}
