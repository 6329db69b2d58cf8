package vn.khaitri.authoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.khaitri.contract.authoring.CourseState;
import vn.khaitri.contract.authoring.CourseSummaryView;
import vn.khaitri.contract.authoring.LessonKind;

@ApplicationScoped
class CourseRepository implements PanacheRepositoryBase<Course, UUID> {
  private static final List<CourseState> WAITING =
      List.of(CourseState.IN_APPRAISAL, CourseState.APPRAISED);

  /**
   * The caller's own courses, latest change first.
   *
   * @param waitingToo also those of others that wait for appraisal or publication
   */
  List<CourseSummaryView> summaries(UUID callerId, boolean waitingToo) {
    return getEntityManager()
        .createQuery(
            """
            select new vn.khaitri.contract.authoring.CourseSummaryView(
              id, title, state, size(lessons),
              case when authorId = :caller then true else false end, changedAt)
            from Course
            where authorId = :caller or state in :states
            order by changedAt desc, id
            """,
            CourseSummaryView.class)
        .setParameter("caller", callerId)
        .setParameter("states", waitingToo ? WAITING : List.of())
        .getResultList();
  }

  /** Holds the row until the transaction ends: acts on one course come one after the other. */
  Optional<Course> findLocked(UUID courseId) {
    return findByIdOptional(courseId, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<Course> findByLesson(UUID lessonId) {
    return courseOf(lessonId).flatMap(this::findByIdOptional);
  }

  Optional<Course> findByLessonLocked(UUID lessonId) {
    return courseOf(lessonId).flatMap(this::findLocked);
  }

  Optional<LessonKind> kindOf(UUID lessonId) {
    return getEntityManager()
        .createQuery("select kind from Lesson where id = :lesson", LessonKind.class)
        .setParameter("lesson", lessonId)
        .getResultStream()
        .findFirst();
  }

  /** The id alone, so that the course is first read under its lock. */
  private Optional<UUID> courseOf(UUID lessonId) {
    return getEntityManager()
        .createQuery("select course.id from Lesson where id = :lesson", UUID.class)
        .setParameter("lesson", lessonId)
        .getResultStream()
        .findFirst();
  }
}
