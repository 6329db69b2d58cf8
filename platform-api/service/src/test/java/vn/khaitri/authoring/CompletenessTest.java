package vn.khaitri.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.shared.Fault;

class CompletenessTest {
  private static final UUID READY = UUID.randomUUID();
  private static final UUID IN_WORK = UUID.randomUUID();

  private final Course course = new Course(UUID.randomUUID(), "Khoá", "", Instant.EPOCH);

  private Lesson add(LessonKind kind, String title, String text, @Nullable UUID mediaId) {
    var lesson = course.addLesson(kind, title, Instant.EPOCH);
    lesson.write(title, text, mediaId, 0);
    return lesson;
  }

  private List<Fault> faults() {
    return Completeness.faults(course.lessons(), Set.of(READY)::contains);
  }

  @Test
  void aCourseWithoutLessonsIsNotComplete() {
    assertEquals(List.of(new Fault("/lessons", "no-lesson")), faults());
  }

  @Test
  void aCourseWhoseLessonsAreAllThereIsComplete() {
    add(LessonKind.TEXT, "Đọc", "<p>chữ</p>", null);
    add(LessonKind.VIDEO, "Xem", "", READY);
    add(LessonKind.QUIZ, "Trả lời", "", null).quizWritten(3, 1);

    assertEquals(List.of(), faults());
  }

  @Test
  void eachLessonThatLacksSomethingIsNamedByItsPlace() {
    add(LessonKind.TEXT, "Đọc", "<p> </p>", null);
    add(LessonKind.TEXT, "Đủ", "<p>chữ</p>", null);
    add(LessonKind.VIDEO, "Xem", "", null);
    add(LessonKind.VIDEO, "Chờ", "", IN_WORK);
    add(LessonKind.QUIZ, "Trả lời", "<p>chữ</p>", null);

    assertEquals(
        List.of(
            new Fault("/lessons/0", "text-empty", "Đọc"),
            new Fault("/lessons/2", "video-missing", "Xem"),
            new Fault("/lessons/3", "video-not-ready", "Chờ"),
            new Fault("/lessons/4", "quiz-without-questions", "Trả lời")),
        faults());
  }
}
