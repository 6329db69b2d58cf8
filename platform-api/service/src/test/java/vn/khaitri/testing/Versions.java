package vn.khaitri.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Prerequisite;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.contract.authoring.event.CoursePublished.Lesson;
import vn.khaitri.contract.authoring.event.CoursePublished.Terms;

/** Published versions of courses that runs are planned for. */
public final class Versions {
  public static final String TITLE = "Chuyển đổi số cho cán bộ xã";

  private Versions() {}

  /** For learners that are sent: a reading of two periods, a session of four, an examination. */
  public static CoursePublished nominated(List<String> audience, Prerequisite... prerequisites) {
    return version(
        UUID.randomUUID(),
        1,
        new Terms(
            "Dữ liệu số",
            audience,
            CourseAccess.NOMINATED,
            "CDS-XA",
            0,
            45,
            8,
            List.of(prerequisites),
            null));
  }

  public static CoursePublished open() {
    return version(UUID.randomUUID(), 1, PublishedCourses.TERMS);
  }

  public static CoursePublished after(CoursePublished earlier) {
    return version(earlier.courseId(), earlier.version() + 1, earlier.terms());
  }

  private static CoursePublished version(UUID courseId, int number, Terms terms) {
    return new CoursePublished(
        courseId,
        UUID.randomUUID(),
        number,
        TITLE + " " + number,
        "Tóm tắt",
        terms,
        List.of(
            PublishedCourses.module(
                "Nhận thức",
                List.of(
                    lesson(LessonKind.TEXT, PeriodKind.THEORY, "2", Requirement.MANDATORY),
                    lesson(LessonKind.VIDEO, PeriodKind.THEORY, "0.5", Requirement.MANDATORY))),
            PublishedCourses.module(
                "Thực hành",
                List.of(
                    lesson(LessonKind.SESSION, PeriodKind.PRACTICE, "4", Requirement.MANDATORY),
                    lesson(LessonKind.QUIZ, PeriodKind.PRACTICE, "0.25", Requirement.EXAM)))));
  }

  private static Lesson lesson(
      LessonKind kind, PeriodKind periodKind, String periods, Requirement requirement) {
    return new Lesson(
        UUID.randomUUID(),
        kind,
        "Bài " + kind,
        null,
        periodKind,
        new BigDecimal(periods),
        requirement,
        List.of());
  }
}
