package vn.khaitri.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.BlockKind;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.shared.FieldFault;

class CompletenessTest {
  private static final UUID READY = UUID.randomUUID();
  private static final UUID IN_WORK = UUID.randomUUID();
  private static final LastChange TRACE = new LastChange(UUID.randomUUID(), Instant.EPOCH);

  private final Course course = new Course(TRACE.changedBy(), "Khoá", "", Instant.EPOCH);
  private final List<CourseModule> modules = new ArrayList<>();
  private final List<Lesson> lessons = new ArrayList<>();

  private void addModule(String title) {
    modules.add(new CourseModule(course, modules.size(), title, ModuleOrder.FREE, TRACE));
  }

  private Lesson add(LessonKind kind, String title, @Nullable UUID mediaId, Block... blocks) {
    var lesson = new Lesson(course.id(), modules.getLast(), lessons.size(), kind, title, TRACE);
    lesson.write(title, List.of(blocks), TRACE);
    lesson.show(mediaId, none -> false);
    lessons.add(lesson);
    return lesson;
  }

  private static Block document() {
    return new Block(null, BlockKind.DOCUMENT, "Tài liệu", UUID.randomUUID(), null);
  }

  private static Block link() {
    return new Block(null, BlockKind.LINK, "Trang", null, URI.create("https://example.vn"));
  }

  private List<FieldFault> faults() {
    return Completeness.faults(modules, lessons, Set.of(READY));
  }

  @Test
  void aCourseWithoutLessonsIsNotComplete() {
    addModule("Trống");

    assertEquals(List.of(new FieldFault("/modules", "no-lesson")), faults());
  }

  @Test
  void aCourseWhoseLessonsAreAllThereIsComplete() {
    addModule("Một");
    add(LessonKind.TEXT, "Đọc", null, Block.text("<p>chữ</p>"));
    add(LessonKind.VIDEO, "Xem", READY);
    add(LessonKind.QUIZ, "Trả lời", null).quizWritten(3, 1);
    add(LessonKind.DOCUMENT, "Tài liệu", null, document());
    add(LessonKind.LINK, "Trang", null, link());
    add(LessonKind.PRACTICE, "Làm", null, Block.text("<p>việc</p>"));
    add(LessonKind.SESSION, "Lớp", null, Block.text("<p>buổi</p>"));

    assertEquals(List.of(), faults());
  }

  @Test
  void eachPartThatLacksSomethingIsNamedByItsPlace() {
    addModule("Một");
    add(LessonKind.TEXT, "Đọc", null, Block.text("<p> </p>"));
    add(LessonKind.TEXT, "Đủ", null, Block.text("<p>chữ</p>"));
    add(LessonKind.VIDEO, "Xem", null);
    add(LessonKind.VIDEO, "Chờ", IN_WORK);
    addModule("Trống");
    addModule("Ba");
    add(LessonKind.QUIZ, "Trả lời", null, Block.text("<p>chữ</p>"));
    add(LessonKind.DOCUMENT, "Tài liệu", null, Block.text("<p>chữ</p>"));
    add(LessonKind.LINK, "Trang", null, document());
    add(LessonKind.PRACTICE, "Làm", null);
    add(LessonKind.SESSION, "Lớp", null);

    assertEquals(
        List.of(
            new FieldFault("/modules/0/lessons/0", "text-empty", "Đọc"),
            new FieldFault("/modules/0/lessons/2", "video-missing", "Xem"),
            new FieldFault("/modules/0/lessons/3", "video-not-ready", "Chờ"),
            new FieldFault("/modules/1", "module-empty", "Trống"),
            new FieldFault("/modules/2/lessons/0", "quiz-without-questions", "Trả lời"),
            new FieldFault("/modules/2/lessons/1", "document-missing", "Tài liệu"),
            new FieldFault("/modules/2/lessons/2", "link-missing", "Trang"),
            new FieldFault("/modules/2/lessons/3", "text-empty", "Làm"),
            new FieldFault("/modules/2/lessons/4", "text-empty", "Lớp")),
        faults());
  }
}
