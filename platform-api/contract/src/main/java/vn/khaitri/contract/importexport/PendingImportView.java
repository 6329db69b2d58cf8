package vn.khaitri.contract.importexport;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that came in and what would be made of it. Nothing has been made yet.
 *
 * @param title of the course, as the file has it
 * @param pictures number of pictures that come along; as documents and videos
 * @param bytes of the file
 * @param assetBytes of pictures, documents and videos that come along
 * @param warnings what does not come along or not as it was
 * @param keptUntil when the file is thrown away if nothing is made of it
 * @param courseId the course that was made of it or that it was added to; null before
 */
public record PendingImportView(
    UUID id,
    String fileName,
    FileKind kind,
    String title,
    int lessons,
    int pictures,
    int documents,
    int videos,
    int questions,
    long bytes,
    long assetBytes,
    List<Module> modules,
    List<Warning> warnings,
    Instant keptUntil,
    @Nullable UUID courseId) {
  public record Module(String title, List<Lesson> lessons) {}

  public record Lesson(
      String title, int words, int pictures, int documents, int videos, int questions) {
    /** A heading with nothing below. */
    @JsonIgnore
    public boolean isEmpty() {
      return words + pictures + documents + videos + questions == 0;
    }
  }

  /**
   * @param lesson title of the lesson concerned; empty for the file as a whole
   * @param message in the caller's language
   */
  public record Warning(String lesson, String message) {}
}
