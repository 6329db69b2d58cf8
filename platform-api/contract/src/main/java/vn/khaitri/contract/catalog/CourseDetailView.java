package vn.khaitri.contract.catalog;

import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.authoring.LessonKind;

/**
 * @param runs the runs that take learners now
 */
public record CourseDetailView(
    UUID courseId, String title, String summary, List<LessonLine> lessons, List<RunView> runs) {

  public record LessonLine(UUID lessonId, LessonKind kind, String title) {}

  public record RunView(UUID runId, String name) {}
}
