package vn.khaitri.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.khaitri.text.Texts;

/** The name under which a browser saves a file, as {@code Content-Disposition} says it. */
public final class DownloadName {
  private DownloadName() {}

  /** In plain letters for old clients, and as it is for all others (RFC 6266). */
  public static String disposition(String name) {
    var plain =
        Texts.withoutMarks(name.replace('đ', 'd').replace('Đ', 'D'))
            .replaceAll("[^A-Za-z0-9._ -]", "_");
    var exact =
        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
  }
}
