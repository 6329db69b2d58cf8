package vn.khaitri.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only forms with files may be long. */
@QuarkusTest
@TestProfile(ForeignOriginTest.WithoutServers.class)
class BodyLimitsTest {
  private static final int MEGA = 1024 * 1024;

  @TestHTTPResource("/")
  URI web;

  @ParameterizedTest
  @CsvSource({
    "/ngon-ngu, 7, HTTP/1.1 413 Request Entity Too Large",
    "/kho/tepx, 7, HTTP/1.1 413 Request Entity Too Large",
    "/day/nhap, 2051, HTTP/1.1 413 Request Entity Too Large"
  })
  void whatIsTooLongIsRefusedBeforeItIsSent(String path, int megabytes, String expected)
      throws IOException {
    assertEquals(expected, firstLine(path, megabytes));
  }

  /** Announces a body, and reads what the server says to that. */
  private String firstLine(String path, int megabytes) throws IOException {
    try (var socket = new Socket(web.getHost(), web.getPort())) {
      var request =
          "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: %d\r\n\r\n"
              .formatted(path, web.getAuthority(), (long) megabytes * MEGA);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
          .readLine();
    }
  }
}
