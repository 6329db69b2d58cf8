package vn.khaitri.web.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.web.shell.WithoutServers;

/** What a course still asks for, as a sentence. */
@QuarkusTest
@TestProfile(WithoutServers.class)
class Br06MissingTest {
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
  void isSaidInVietnamese(int mandatory, int electives, int exams, String sentence) {
    assertEquals(sentence, messages("vi").missing(mandatory, electives, exams));
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
  void isSaidInEnglish(int mandatory, int electives, int exams, String sentence) {
    assertEquals(sentence, messages("en").missing(mandatory, electives, exams));
  }

  private static LearningMessages messages(String language) {
    return MessageBundles.get(LearningMessages.class, Localized.Literal.of(language));
  }
}
