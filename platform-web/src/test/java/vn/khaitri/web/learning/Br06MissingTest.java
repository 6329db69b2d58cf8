package vn.khaitri.web.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.qute.Engine;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a course still asks for, as a sentence. */
class Br06MissingTest {
  private static final Engine QUTE = Engine.builder().addDefaults().build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 | 1 | 1 | Còn 2 bài bắt buộc, 1 bài tự chọn và bài thi cuối khoá.
          2 | 1 | 0 | Còn 2 bài bắt buộc và 1 bài tự chọn.
          2 | 0 | 1 | Còn 2 bài bắt buộc và bài thi cuối khoá.
          2 | 0 | 0 | Còn 2 bài bắt buộc.
          0 | 3 | 1 | Còn 3 bài tự chọn và bài thi cuối khoá.
          0 | 3 | 0 | Còn 3 bài tự chọn.
          0 | 0 | 1 | Còn bài thi cuối khoá.
          0 | 0 | 2 | Còn 2 bài thi cuối khoá.
          """)
  void isSaidInVietnamese(int mandatory, int electives, int exams, String sentence)
      throws IOException {
    assertEquals(sentence, said("vi", mandatory, electives, exams));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 | 1 | 1 | Still to do: 2 mandatory lessons, 1 elective lesson and the final examination.
          1 | 2 | 0 | Still to do: 1 mandatory lesson and 2 elective lessons.
          0 | 0 | 2 | Still to do: 2 final examinations.
          """)
  void isSaidInEnglish(int mandatory, int electives, int exams, String sentence)
      throws IOException {
    assertEquals(sentence, said("en", mandatory, electives, exams));
  }

  private static String said(String language, int mandatory, int electives, int exams)
      throws IOException {
    return QUTE.parse(text(language))
        .data("mandatory", mandatory, "electives", electives, "exams", exams)
        .render();
  }

  private static String text(String language) throws IOException {
    var file = "/messages/learning_" + language + ".properties";
    try (var stream = Objects.requireNonNull(Br06MissingTest.class.getResourceAsStream(file))) {
      var texts = new Properties();
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return texts.getProperty("missing");
    }
  }
}
