package vn.khaitri.documents;

import java.util.regex.Pattern;

/** The instruction of a field that is a link, in all forms that Word takes ({@code HYPERLINK}). */
final class WordLink {
  private static final String NAME = "HYPERLINK";

  /** A word in quotes, a switch such as {@code \l}, or a bare word. */
  private static final Pattern PART = Pattern.compile("\"([^\"]*+)\"|\\\\([a-zA-Z])|([^\\s\"]++)");

  private WordLink() {}

  /** Its address with the place within; empty when the instruction is no link, or to no page. */
  static String of(String instruction) {
    var parts = PART.matcher(instruction);
    if (!parts.find() || !NAME.equalsIgnoreCase(parts.group(3))) {
      return "";
    }
    var address = "";
    var anchor = "";
    var option = "";
    while (parts.find()) {
      if (parts.group(2) != null) {
        // Alone, \n and \m take nothing; the others take the word behind them.
        option = parts.group(2).matches("[nm]") ? "" : parts.group(2);
      } else {
        var word = parts.group(1) == null ? parts.group(3) : parts.group(1);
        if (option.equals("l")) {
          anchor = word;
        } else if (option.isEmpty() && address.isEmpty()) {
          address = word;
        }
        option = "";
      }
    }
    return address.isEmpty() ? "" : with(address, anchor);
  }

  /** The address of a place within a page. */
  static String with(String address, String anchor) {
    return anchor.isEmpty() || address.indexOf('#') >= 0 ? address : address + "#" + anchor;
  }
}
