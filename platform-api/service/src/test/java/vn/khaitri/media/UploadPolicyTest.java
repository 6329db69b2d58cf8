package vn.khaitri.media;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.media.UploadApi;
import vn.khaitri.shared.ProblemException;

class UploadPolicyTest {
  private static final int MAX_CHUNKS = 2;
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"-1", "+1", "1.5", "0x10", " 1", "1e3", "٣", "9999999999999999999"})
  void aHeaderThatIsNotANumberOfBytesHasNone(String header) {
    assertEquals(OptionalLong.empty(), UploadPolicy.number(header));
  }

  @Test
  void aNumberOfBytesMayPassFourGigabytes() {
    assertEquals(OptionalLong.of(8_589_934_592L), UploadPolicy.number("8589934592"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "none, UPLOAD_LENGTH_NEEDED",
        "-1, UPLOAD_LENGTH_NEEDED",
        "0, EMPTY_UPLOAD",
        "101, UPLOAD_TOO_LARGE"
      })
  void aLengthThatCannotBeTakenIsRefused(Long length, MediaProblem expected) {
    assertRefused(expected, () -> UploadPolicy.requireLength(length, 100));
  }

  @Test
  void theLargestUploadIsTaken() {
    assertEquals(100, UploadPolicy.requireLength(100L, 100));
  }

  @Test
  void aChunkBeyondItsLimitIsRefused() {
    assertRefused(
        MediaProblem.CHUNK_TOO_LARGE, () -> UploadPolicy.requireChunkSize(UploadApi.MAX_CHUNK + 1));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(longs = {-1, Long.MIN_VALUE})
  void aChunkWithoutAPlaceIsRefused(@Nullable Long offset) {
    assertRefused(MediaProblem.UPLOAD_OFFSET_NEEDED, () -> UploadPolicy.requireOffset(offset));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 4, OFFSET_MISMATCH",
    "5, 4, OFFSET_MISMATCH",
    "4, 7, UPLOAD_OVERRUN",
    "4, 2147483647, UPLOAD_OVERRUN"
  })
  void aChunkThatDoesNotFitIsRefused(long offset, int size, MediaProblem expected) {
    var upload = uploadOf(10, 4);

    assertRefused(expected, () -> UploadPolicy.requireFit(upload, offset, size, MAX_CHUNKS));
  }

  @Test
  void anUploadInCrumbsIsRefused() {
    var upload = uploadOf(10, 1, 1);

    assertRefused(
        MediaProblem.TOO_MANY_CHUNKS, () -> UploadPolicy.requireFit(upload, 2L, 1, MAX_CHUNKS));
  }

  @Test
  void theLastChunkMayFillTheUploadToItsEnd() {
    var upload = uploadOf(10, 4);

    assertDoesNotThrow(() -> UploadPolicy.requireFit(upload, 4L, 6, MAX_CHUNKS));
  }

  private static Upload uploadOf(long bytes, int... chunks) {
    var upload =
        new Upload(
            UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "video.mp4", bytes, NOW);
    for (int size : chunks) {
      upload.append("uploads/x", size, NOW);
    }
    return upload;
  }

  private static void assertRefused(MediaProblem expected, Executable act) {
    assertEquals(expected, assertThrows(ProblemException.class, act).type());
  }
}
