package vn.khaitri.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.shared.ProblemException;

class UploadChecksumTest {
  /** The example of the tus specification. */
  private static final String SHA1_OF_HELLO_WORLD = "sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=";

  private static final String SHA256_OF_HELLO_WORLD =
      "sha256 uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek=";

  @ParameterizedTest
  @ValueSource(strings = {SHA1_OF_HELLO_WORLD, SHA256_OF_HELLO_WORLD})
  void theRightBytesPass(String header) {
    var checksum = UploadChecksum.parse(header);

    assertDoesNotThrow(() -> checksum.require("hello world".getBytes(UTF_8)));
  }

  @Test
  void otherBytesAreRefused() {
    var checksum = UploadChecksum.parse(SHA1_OF_HELLO_WORLD);

    var refusal =
        assertThrows(ProblemException.class, () -> checksum.require("hello worle".getBytes(UTF_8)));

    assertEquals(460, refusal.type().status().getStatusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "sha1", "md5 XrY7u+Ae7tCTyyK7j1rNww==", "sha1 no base64", "SHA-1 Kq5s"})
  void aHeaderThatSaysNothingIsRefused(String header) {
    var refusal = assertThrows(ProblemException.class, () -> UploadChecksum.parse(header));

    assertEquals(MediaProblem.CHECKSUM_UNREADABLE, refusal.type());
  }
}
