package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** Face of authoring: who may write and read what belongs to a lesson that is not published yet. */
@ApplicationScoped
public class Drafts {
  private final CourseRepository courses;
  private final LessonRepository lessons;

  Drafts(CourseRepository courses, LessonRepository lessons) {
    this.courses = courses;
    this.lessons = lessons;
  }

  /**
   * Refuses with 404 {@code not-found} when the lesson is unknown or another author's, with 409
   * {@code course-not-editable} when its course is handed in or published. Until the caller's
   * transaction ends the course cannot be handed in.
   */
  @Transactional
  public void requireEditable(UUID lessonId, UUID authorId) {
    var course =
        courses
            .findByLessonLocked(lessonId)
            .filter(found -> found.isBy(authorId))
            .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
    course.requireEditable();
    requireStanding(lessonId);
  }

  /**
   * Refuses with 404 {@code not-found} unless the caller is the author, or an appraiser and the
   * course was handed in.
   *
   * @param appraiser whether the caller has the role of an appraiser
   */
  @Transactional
  public void requireReadable(UUID lessonId, UUID callerId, boolean appraiser) {
    var course = courses.findByLesson(lessonId);
    if (course.isEmpty() || !course.get().isReadableBy(callerId, appraiser)) {
      throw new ProblemException(SharedProblem.NOT_FOUND);
    }
  }

  /**
   * The video of a lesson that this person is an author of, whatever became of the course; 404
   * {@code not-found} else. For what belongs to the video and may change after the course was
   * issued.
   */
  @Transactional
  public UUID videoByAuthor(UUID lessonId, UUID authorId) {
    return courses
        .findByLesson(lessonId)
        .filter(course -> course.isBy(authorId))
        .flatMap(course -> standingVideo(lessonId))
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  /**
   * The video of a lesson that the caller may read, as {@link #requireReadable} says; 404 {@code
   * not-found} for a lesson without one.
   */
  @Transactional
  public UUID readableVideo(UUID lessonId, UUID callerId, boolean appraiser) {
    requireReadable(lessonId, callerId, appraiser);
    return standingVideo(lessonId).orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  /** Empty for an unknown lesson. */
  @Transactional
  public Optional<LessonKind> kind(UUID lessonId) {
    return courses.kindOf(lessonId);
  }

  private Optional<UUID> standingVideo(UUID lessonId) {
    return lessons.findByIdOptional(lessonId).filter(Lesson::isStanding).map(Lesson::mediaId);
  }

  /** A lesson that was taken out, or went with its module, cannot be written until it is back. */
  private void requireStanding(UUID lessonId) {
    if (lessons.findByIdOptional(lessonId).filter(Lesson::isStanding).isEmpty()) {
      throw new ProblemException(SharedProblem.NOT_FOUND);
    }
  }
}
