package vn.khaitri.worker;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What whoever makes a piece must know of the whole; lies beside the normalised source.
 *
 * @param source name of the normalised source
 * @param seconds of picture
 * @param sourceSha256 of the upload
 */
record LessonFacts(String source, double seconds, String sourceSha256, Pieces pieces) {
  static final String FILE = "facts.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  static LessonFacts read(Path file) throws IOException {
    return JSON.readValue(file.toFile(), LessonFacts.class);
  }

  void write(Path file) throws IOException {
    JSON.writeValue(file.toFile(), this);
  }
}
