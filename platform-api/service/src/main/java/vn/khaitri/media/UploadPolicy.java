package vn.khaitri.media;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.media.UploadApi;
import vn.khaitri.shared.ProblemException;

/** What the rules of tus and the limits of the platform let in. */
final class UploadPolicy {
  private static final int DIGITS_OF_A_LONG = 18;
  private static final int MEGA = 1024 * 1024;

  private UploadPolicy() {}

  /** The number in a tus header: digits and nothing else. */
  static OptionalLong number(@Nullable String header) {
    return header != null
            && header.length() <= DIGITS_OF_A_LONG
            && !header.isEmpty()
            && header.chars().allMatch(digit -> digit >= '0' && digit <= '9')
        ? OptionalLong.of(Long.parseLong(header))
        : OptionalLong.empty();
  }

  static long requireLength(@Nullable Long length, long limit) {
    if (length == null || length < 0) {
      throw new ProblemException(MediaProblem.UPLOAD_LENGTH_NEEDED);
    }
    if (length == 0) {
      throw new ProblemException(MediaProblem.EMPTY_UPLOAD);
    }
    if (length > limit) {
      throw new ProblemException(MediaProblem.UPLOAD_TOO_LARGE, limit / MEGA);
    }
    return length;
  }

  static void requireChunkSize(int size) {
    if (size > UploadApi.MAX_CHUNK) {
      throw new ProblemException(MediaProblem.CHUNK_TOO_LARGE, UploadApi.MAX_CHUNK);
    }
  }

  static long requireOffset(@Nullable Long offset) {
    if (offset == null || offset < 0) {
      throw new ProblemException(MediaProblem.UPLOAD_OFFSET_NEEDED);
    }
    return offset;
  }

  /** The chunk goes where the last one ended, and not beyond the announced length. */
  static void requireFit(Upload upload, long offset, int size, int maxChunks) {
    if (offset != upload.received()) {
      throw new ProblemException(MediaProblem.OFFSET_MISMATCH, upload.received());
    }
    if (size > upload.bytes() - offset) {
      throw new ProblemException(MediaProblem.UPLOAD_OVERRUN, upload.bytes());
    }
    if (size > 0 && upload.chunks() >= maxChunks) {
      throw new ProblemException(MediaProblem.TOO_MANY_CHUNKS, maxChunks);
    }
  }
}
