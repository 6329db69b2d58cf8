package vn.khaitri.web.media;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;

/** Which headers of the API's tus answers the browser gets, and where it goes on. */
final class TusHeaders {
  static final String RESUMABLE = "Tus-Resumable";
  static final String VERSION = "1.0.0";

  private static final String OF_PROTOCOL = "tus-";
  private static final String OF_UPLOAD = "upload-";

  private TusHeaders() {}

  /** The same answer at our own address, without what concerns only the way to the API. */
  static Response forBrowser(int status, MultivaluedMap<String, String> headers) {
    var answer = Response.status(status).header(RESUMABLE, VERSION);
    headers.forEach(
        (name, values) -> {
          if (passes(name)) {
            answer.header(name, values.getFirst());
          }
        });
    var location = headers.getFirst(HttpHeaders.LOCATION);
    if (location != null) {
      answer.header(HttpHeaders.LOCATION, address(location));
    }
    return answer.build();
  }

  /** The API's address of an upload as a path of the web: only its last step matters. */
  static String address(String location) {
    var id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    return UploadProxy.PATH + "/" + id;
  }

  private static boolean passes(String header) {
    var name = header.toLowerCase(Locale.ROOT);
    return name.startsWith(OF_UPLOAD)
        || (name.startsWith(OF_PROTOCOL) && !name.equalsIgnoreCase(RESUMABLE));
  }
}
