package vn.khaitri.web.authoring;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CourseView;

/**
 * What was just taken out of a course, or put back into it.
 *
 * @param title of the lesson or module
 * @param restoration address that puts it back; null for what is back already
 */
record Undo(String title, @Nullable String restoration) {
  /** Null when neither is known of the course any more. */
  static @Nullable Undo of(CourseView course, @Nullable UUID removed, @Nullable UUID restored) {
    return Stream.concat(
            course.removed().stream()
                .filter(one -> one.id().equals(removed))
                .map(one -> new Undo(one.title(), restoration(course.id(), one))),
            titles(course, restored).map(title -> new Undo(title, null)))
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> titles(CourseView course, @Nullable UUID restored) {
    return Stream.concat(
        course.lessons().stream()
            .filter(lesson -> lesson.id().equals(restored))
            .map(lesson -> lesson.title()),
        course.modules().stream()
            .filter(module -> module.id().equals(restored))
            .map(module -> module.title()));
  }

  static String restoration(UUID courseId, CourseView.Removed removed) {
    var kind = removed.lesson() ? "/bai/" : "/chuyen-de/";
    return "/day/khoa/" + courseId + kind + removed.id() + "/tra-lai";
  }
}
