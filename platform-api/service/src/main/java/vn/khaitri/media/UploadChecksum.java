package vn.khaitri.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import vn.khaitri.shared.ProblemException;

/** The {@code Upload-Checksum} of tus: an algorithm and what it must give. */
final class UploadChecksum {
  /** As tus names them, for {@code Tus-Checksum-Algorithm}. */
  static final String ALGORITHMS = "sha1,sha256";

  private static final Map<String, String> NAMES = Map.of("sha1", "SHA-1", "sha256", "SHA-256");

  private final String algorithm;
  private final byte[] expected;

  private UploadChecksum(String algorithm, byte[] expected) {
    this.algorithm = algorithm;
    this.expected = expected;
  }

  static UploadChecksum parse(String header) {
    var parts = header.split(" ", 2);
    var algorithm = NAMES.get(parts[0]);
    if (algorithm == null || parts.length < 2) {
      throw new ProblemException(MediaProblem.CHECKSUM_UNREADABLE);
    }
    try {
      return new UploadChecksum(algorithm, Base64.getDecoder().decode(parts[1]));
    } catch (IllegalArgumentException notBase64) {
      throw new ProblemException(MediaProblem.CHECKSUM_UNREADABLE);
    }
  }

  void require(byte[] content) {
    if (!MessageDigest.isEqual(expected, digest(content))) {
      throw new ProblemException(MediaProblem.CHECKSUM_MISMATCH);
    }
  }

  private byte[] digest(byte[] content) {
    try {
      return MessageDigest.getInstance(algorithm).digest(content);
    } catch (NoSuchAlgorithmException everyJdkHasThem) {
      throw new IllegalStateException(everyJdkHasThem);
    }
  }
}
