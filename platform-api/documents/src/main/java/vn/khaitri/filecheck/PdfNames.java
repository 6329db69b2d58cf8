package vn.khaitri.filecheck;

import java.util.EnumSet;
import java.util.Set;

/**
 * Reads bytes of a PDF for pairs of names that make it act, such as {@code /S /JavaScript}, also
 * where {@code #} escapes hide them. Knows nothing of objects: it sees what a reader that repairs
 * the file, or goes back to an earlier state of it, would see too.
 */
final class PdfNames {
  private static final int LONGEST = 32;
  private static final String DELIMITERS = "()<>[]{}/%";

  private final Set<PdfSign> found = EnumSet.noneOf(PdfSign.class);
  private final StringBuilder name = new StringBuilder();
  private String before = "";
  private boolean inName;

  void read(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      read((char) Byte.toUnsignedInt(bytes[i]));
    }
  }

  private void read(char octet) {
    if (inName) {
      if (!isSpace(octet) && DELIMITERS.indexOf(octet) < 0) {
        if (name.length() < LONGEST * 3) {
          name.append(octet);
        }
        return;
      }
      end();
    }
    if (octet == '/') {
      inName = true;
    } else if (!isSpace(octet)) {
      before = "";
    }
  }

  /** Tells the end of the bytes. */
  Set<PdfSign> finish() {
    if (inName) {
      end();
    }
    return found;
  }

  private void end() {
    var word = unescaped();
    PdfSign.of(before, word).ifPresent(found::add);
    before = word;
    inName = false;
    name.setLength(0);
  }

  private String unescaped() {
    if (name.indexOf("#") < 0) {
      return name.toString();
    }
    var plain = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      int code = name.charAt(i) == '#' ? code(i) : -1;
      plain.append(code < 0 ? name.charAt(i) : (char) code);
      i += code < 0 ? 0 : 2;
    }
    return plain.toString();
  }

  /** Of the two digits behind; -1 when they are none. */
  private int code(int at) {
    if (at + 2 >= name.length()) {
      return -1;
    }
    int high = Character.digit(name.charAt(at + 1), 16);
    int low = Character.digit(name.charAt(at + 2), 16);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  private static boolean isSpace(char octet) {
    return octet == ' '
        || octet == '\n'
        || octet == '\r'
        || octet == '\t'
        || octet == '\f'
        || octet == 0;
  }
}
