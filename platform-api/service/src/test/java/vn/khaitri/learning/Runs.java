package vn.khaitri.learning;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CompletionDocument;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.courserun.RunMode;
import vn.khaitri.courserun.CourseLesson;
import vn.khaitri.courserun.CourseModule;
import vn.khaitri.courserun.CourseRun;

/** Course runs as the catalog answers them. */
final class Runs {
  private Runs() {}

  /** A module with lessons of these kinds and requirements. */
  record Module(CourseModule module, List<CourseLesson> lessons) {
    static Module of(ModuleOrder order, Part... parts) {
      var id = UUID.randomUUID();
      return new Module(
          new CourseModule(id, "Chuyên đề", order),
          Stream.of(parts).map(part -> part.in(id)).toList());
    }
  }

  record Part(LessonKind kind, Requirement requirement) {
    static Part mandatory(LessonKind kind) {
      return new Part(kind, Requirement.MANDATORY);
    }

    static Part elective() {
      return new Part(LessonKind.TEXT, Requirement.ELECTIVE);
    }

    static Part exam() {
      return new Part(LessonKind.QUIZ, Requirement.EXAM);
    }

    private CourseLesson in(UUID moduleId) {
      return lesson(moduleId, kind, "Bài", requirement, PeriodKind.THEORY, "1");
    }
  }

  static CourseLesson lesson(
      UUID moduleId,
      LessonKind kind,
      String title,
      Requirement requirement,
      PeriodKind periodKind,
      String periods) {
    return new CourseLesson(
        UUID.randomUUID(),
        moduleId,
        kind,
        title,
        kind == LessonKind.VIDEO ? UUID.randomUUID() : null,
        requirement,
        periodKind,
        new BigDecimal(periods));
  }

  static CourseRun run(int minElectives, Module... modules) {
    return run(minElectives, null, null, modules);
  }

  static CourseRun run(
      int minElectives, @Nullable Instant startsAt, @Nullable Instant endsAt, Module... modules) {
    return new CourseRun(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        "Chuyển đổi số cơ bản",
        RunMode.ONLINE,
        startsAt,
        endsAt,
        Stream.of(modules).map(Module::module).toList(),
        minElectives,
        null,
        Stream.of(modules).flatMap(module -> module.lessons().stream()).toList(),
        CompletionDocument.CONFIRMATION);
  }
}
