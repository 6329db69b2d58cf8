package vn.khaitri.web.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TusHeadersTest {
  private static final String ID = "019505c1-7a6b-7c3d-8e4f-5a6b7c8d9e0f";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:8081/api/v1/uploads/" + ID,
        "/api/v1/uploads/" + ID,
        "https://evil.example/" + ID
      })
  void sendsTheBrowserToOurOwnAddress(String location) {
    assertEquals("/api/tep/" + ID, TusHeaders.address(location));
  }

  @Test
  void goesNowhereWithoutAnId() {
    assertThrows(
        IllegalArgumentException.class, () -> TusHeaders.address("/api/v1/uploads/../../x"));
  }

  @Test
  void passesTheHeadersOfTheProtocol() {
    var answer =
        TusHeaders.forBrowser(
            204,
            headers(
                Map.of(
                    "upload-offset", "5", "Upload-Length", "9", "Tus-Checksum-Algorithm", "sha1")));

    assertEquals(204, answer.getStatus());
    assertEquals("5", answer.getHeaderString("Upload-Offset"));
    assertEquals("9", answer.getHeaderString("Upload-Length"));
    assertEquals("sha1", answer.getHeaderString("Tus-Checksum-Algorithm"));
  }

  @Test
  void namesTheProtocolOnce() {
    var answer = TusHeaders.forBrowser(204, headers(Map.of("Tus-Resumable", "1.0.0")));

    assertEquals("1.0.0", answer.getHeaderString("Tus-Resumable"));
  }

  @Test
  void keepsWhatConcernsOnlyTheWayToTheApi() {
    var answer =
        TusHeaders.forBrowser(
            201,
            headers(
                Map.of(
                    "Set-Cookie", "a=b", "Transfer-Encoding", "chunked", "Content-Length", "3")));

    assertNull(answer.getHeaderString("Set-Cookie"));
    assertNull(answer.getHeaderString("Transfer-Encoding"));
    assertNull(answer.getHeaderString("Content-Length"));
  }

  private static MultivaluedHashMap<String, String> headers(Map<String, String> headers) {
    return new MultivaluedHashMap<>(headers);
  }
}
