package vn.khaitri.catalog;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A run of one version of a course.
 *
 * @param courseTitle as in that version
 * @param open takes learners now
 * @param lessons in the order in which they are learnt; all are required
 */
public record CourseRun(
    UUID runId,
    UUID courseId,
    UUID versionId,
    String courseTitle,
    boolean open,
    List<CourseLesson> lessons) {

  public Optional<CourseLesson> lesson(UUID lessonId) {
    return lessons.stream().filter(lesson -> lesson.lessonId().equals(lessonId)).findFirst();
  }
}
