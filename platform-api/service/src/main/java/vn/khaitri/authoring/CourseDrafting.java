package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.AddLesson;
import vn.khaitri.contract.authoring.CreateCourse;
import vn.khaitri.contract.authoring.DescribeCourse;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.WriteLesson;
import vn.khaitri.media.Media;
import vn.khaitri.shared.Fault;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** What an author does to a course of their own. Another author's course is 404. */
@ApplicationScoped
class CourseDrafting {
  private final CourseRepository courses;
  private final Media media;
  private final Clock clock;

  CourseDrafting(CourseRepository courses, Media media, Clock clock) {
    this.courses = courses;
    this.media = media;
    this.clock = clock;
  }

  Course create(UUID authorId, CreateCourse request) {
    var course = new Course(authorId, request.title(), request.summary(), clock.instant());
    courses.persist(course);
    return course;
  }

  Course describe(UUID authorId, UUID courseId, DescribeCourse request) {
    var course = own(authorId, courseId);
    course.describe(request.title(), request.summary(), request.revision(), clock.instant());
    return course;
  }

  Lesson addLesson(UUID authorId, UUID courseId, AddLesson request) {
    return own(authorId, courseId).addLesson(request.kind(), request.title(), clock.instant());
  }

  Lesson writeLesson(UUID authorId, UUID courseId, UUID lessonId, WriteLesson request) {
    var lesson = own(authorId, courseId).lessonToWrite(lessonId, clock.instant());
    requireFitting(request.mediaId(), lesson, authorId);
    lesson.write(request.title(), request.text(), request.mediaId(), request.revision());
    return lesson;
  }

  void removeLesson(UUID authorId, UUID courseId, UUID lessonId) {
    own(authorId, courseId).removeLesson(lessonId, clock.instant());
  }

  Course moveLesson(UUID authorId, UUID courseId, UUID lessonId, int position) {
    var course = own(authorId, courseId);
    course.moveLesson(lessonId, position, clock.instant());
    return course;
  }

  /** Refused with all that is missing. */
  Course submit(UUID authorId, UUID courseId) {
    var course = own(authorId, courseId);
    course.requireEditable();
    var faults = Completeness.faults(course.lessons(), media::ready);
    if (!faults.isEmpty()) {
      throw new ProblemException(AuthoringProblem.COURSE_INCOMPLETE, faults);
    }
    course.submit(authorId, clock.instant());
    return course;
  }

  private Course own(UUID authorId, UUID courseId) {
    return courses
        .findLocked(courseId)
        .filter(course -> course.isBy(authorId))
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  private void requireFitting(@Nullable UUID mediaId, Lesson lesson, UUID authorId) {
    if (mediaId == null) {
      return;
    }
    if (lesson.kind() != LessonKind.VIDEO) {
      throw notFitting("not-video");
    }
    if (!media.belongsTo(mediaId, authorId)) {
      throw notFitting("not-yours");
    }
  }

  private static ProblemException notFitting(String why) {
    return new ProblemException(
        AuthoringProblem.MEDIA_NOT_FITTING, List.of(new Fault("/mediaId", why)));
  }
}
