package vn.khaitri.worker.encoding;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import vn.khaitri.contract.media.ChapterView;

/**
 * What whoever makes a piece must know of the whole; lies beside the normalised source.
 *
 * @param source name of the normalised source
 * @param seconds of the whole
 * @param sourceSha256 of the upload
 * @param chapters of the upload; the normalised source has none
 */
public record LessonFacts(
    String source, double seconds, String sourceSha256, Pieces pieces, List<ChapterView> chapters) {
  public static final String FILE = "facts.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A worker of the version before wrote nothing of chapters. */
  public LessonFacts {
    chapters = Objects.requireNonNullElse(chapters, List.of());
  }

  /** Of a video that was just prepared. */
  public static LessonFacts of(NormalisedSource source, String sourceSha256, Pieces pieces) {
    return new LessonFacts(
        source.file(),
        source.seconds(),
        sourceSha256,
        pieces,
        Chapters.of(source.chapters(), source.seconds()));
  }

  public static LessonFacts read(Path file) throws IOException {
    return JSON.readValue(file.toFile(), LessonFacts.class);
  }

  public void write(Path file) throws IOException {
    JSON.writeValue(file.toFile(), this);
  }
}
