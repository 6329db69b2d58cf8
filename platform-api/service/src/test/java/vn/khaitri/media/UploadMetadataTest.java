package vn.khaitri.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.shared.ProblemException;

class UploadMetadataTest {
  @Test
  void theNameIsKeptComposed() {
    var decomposed = Normalizer.normalize("Bài giảng số 1.mp4", Normalizer.Form.NFD);

    var name = UploadMetadata.fileName("filetype dmlkZW8vbXA0,filename " + base64(decomposed));

    assertEquals("Bài giảng số 1.mp4", name);
  }

  @ParameterizedTest
  @CsvSource({
    "C:\\Users\\an\\bai1.mp4, bai1.mp4",
    "../../etc/passwd, passwd",
    "bai\u0000\u0007 1.mp4, bai 1.mp4",
    "bai\u202e4pm.exe, bai4pm.exe",
    "folder/, video"
  })
  void foldersAndInvisibleCharactersAreLeftOut(String sent, String kept) {
    assertEquals(kept, UploadMetadata.fileName("filename " + base64(sent)));
  }

  @Test
  void aLongNameIsCutBetweenCharacters() {
    var name = UploadMetadata.fileName("filename " + base64("a".repeat(254) + "🎬".repeat(10)));

    assertEquals("a".repeat(254), name);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"filename", "filename ", "other YQ=="})
  void aFileWithoutANameIsAVideo(String header) {
    assertEquals("video", UploadMetadata.fileName(header));
  }

  @Test
  void whatIsNotBase64IsRefused() {
    var refusal =
        assertThrows(
            ProblemException.class, () -> UploadMetadata.fileName("filename không-base64!"));

    assertEquals(MediaProblem.UPLOAD_METADATA_UNREADABLE, refusal.type());
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
