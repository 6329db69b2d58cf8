package vn.khaitri.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.khaitri.contract.assessment.WriteQuiz;
import vn.khaitri.contract.authoring.LessonKind;

/** The sample course, read from its files. */
final class DemoCourse {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MINUTES_PER_PERIOD = 45;

  private DemoCourse() {}

  record Module(String title, List<Lesson> lessons) {}

  /**
   * @param periods credited periods, of 45 minutes
   * @param questions of a QUIZ; empty for the other kinds
   */
  record Lesson(
      LessonKind kind,
      String title,
      String text,
      BigDecimal periods,
      List<WriteQuiz.Question> questions) {}

  static String title() {
    return read("course-co-ban.json").get("title").asText();
  }

  /**
   * One video, the first lesson that asks for one; the other parts are texts until somebody records
   * them.
   */
  static List<Module> modules() {
    var questions = read("questions-co-ban.json");
    var modules = new ArrayList<Module>();
    var videoGiven = false;
    for (var module : read("course-co-ban.json").get("modules")) {
      var lessons = new ArrayList<Lesson>();
      for (var outline : module.get("lessons")) {
        var kind = kind(outline, videoGiven);
        videoGiven |= kind == LessonKind.VIDEO;
        lessons.add(
            new Lesson(
                kind,
                outline.get("title").asText(),
                kind == LessonKind.QUIZ ? "" : text(module, outline),
                periods(outline.get("minutes").asInt()),
                kind == LessonKind.QUIZ ? questions(questions, module) : List.of()));
      }
      modules.add(new Module(module.get("title").asText(), lessons));
    }
    return modules;
  }

  private static BigDecimal periods(int minutes) {
    return BigDecimal.valueOf(minutes)
        .divide(BigDecimal.valueOf(MINUTES_PER_PERIOD), 2, RoundingMode.HALF_UP);
  }

  private static LessonKind kind(JsonNode outline, boolean videoGiven) {
    return switch (outline.get("type").asText()) {
      case "QUIZ" -> LessonKind.QUIZ;
      case "VIDEO" -> videoGiven ? LessonKind.TEXT : LessonKind.VIDEO;
      default -> LessonKind.TEXT;
    };
  }

  private static String text(JsonNode module, JsonNode outline) {
    return """
        <p>Bài thuộc <strong>%s</strong>, thời lượng dự kiến %d phút.</p>
        <p>Đây là khóa học mẫu (demo): lời giảng của bài này sẽ do giảng viên biên soạn.</p>
        """
        .formatted(module.get("title").asText(), outline.get("minutes").asInt());
  }

  private static List<WriteQuiz.Question> questions(JsonNode questions, JsonNode module) {
    return all(questions)
        .filter(question -> question.get("module").equals(module.get("title")))
        .map(
            question ->
                new WriteQuiz.Question(
                    question.get("stem").asText(),
                    texts(question.get("options")),
                    question.get("correctIndex").asInt(),
                    question.get("explanation").asText()))
        .toList();
  }

  private static List<String> texts(JsonNode array) {
    return all(array).map(JsonNode::asText).toList();
  }

  private static java.util.stream.Stream<JsonNode> all(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static JsonNode read(String name) {
    try (var file = DemoCourse.class.getResourceAsStream(name)) {
      return JSON.readTree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }
}
