package vn.khaitri.web.review;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Files that a browser saves. */
final class Downloads {
  private Downloads() {}

  /**
   * @param name in plain letters
   */
  static Response csv(String name, String content) {
    return Response.ok(content, "text/csv; charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
