package vn.khaitri.authoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.authoring.CourseOrder;
import vn.khaitri.contract.authoring.CourseState;
import vn.khaitri.contract.authoring.CourseSummaryView;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.shared.EntitiesById;
import vn.khaitri.shared.Paging;

@ApplicationScoped
class CourseRepository implements PanacheRepositoryBase<Course, UUID> {
  private static final List<CourseState> WAITING =
      List.of(CourseState.IN_APPRAISAL, CourseState.APPRAISED);

  /**
   * The caller's own courses, latest change first.
   *
   * @param waitingToo also those of others that wait for appraisal or publication
   */
  Page<CourseSummaryView> summaries(
      UUID callerId,
      boolean waitingToo,
      @Nullable CourseState state,
      CourseOrder order,
      int page,
      int size) {
    var states = waitingToo ? WAITING : List.<CourseState>of();
    var where =
        " from Course c where (c.authorId = :caller or array_contains(c.coAuthors, :caller)"
            + " or c.state in :states)"
            + (state == null ? "" : " and c.state = :state");
    var items =
        getEntityManager()
            .createQuery(
                """
                select new vn.khaitri.contract.authoring.CourseSummaryView(
                  c.id, c.title, c.state,
                  cast((select count(l) from Lesson l where l.courseId = c.id
                    and l.removal.removedAt is null and l.module.removal.removedAt is null) as integer),
                  case when c.authorId = :caller or array_contains(c.coAuthors, :caller)
                    then true else false end,
                  c.changedAt)
                """
                    + where
                    + clause(order),
                CourseSummaryView.class)
            .setParameter("caller", callerId)
            .setParameter("states", states);
    var count =
        getEntityManager()
            .createQuery("select count(c)" + where, Long.class)
            .setParameter("caller", callerId)
            .setParameter("states", states);
    if (state != null) {
      items.setParameter("state", state);
      count.setParameter("state", state);
    }
    return new Page<>(Paging.items(items, page, size), page, size, count.getSingleResult());
  }

  private static String clause(CourseOrder order) {
    return switch (order) {
      case LAST_CHANGED -> " order by c.changedAt desc, c.id";
      case TITLE -> " order by collate(c.title as `vi-VN-x-icu`), c.id";
    };
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

  /** With a version in force and to be reviewed by that day, the most urgent first. */
  List<DueForReview> dueForReview(LocalDate until) {
    return getEntityManager()
        .createQuery(
            """
            select new vn.khaitri.authoring.DueForReview(c.id, c.title, c.reviewDue)
            from Course c where c.reviewDue <= :until order by c.reviewDue, c.title, c.id
            """,
            DueForReview.class)
        .setParameter("until", until)
        .getResultList();
  }

  /** The id alone, so that the course is first read under its lock. */
  private Optional<UUID> courseOf(UUID lessonId) {
    return getEntityManager()
        .createQuery("select courseId from Lesson where id = :lesson", UUID.class)
        .setParameter("lesson", lessonId)
        .getResultStream()
        .findFirst();
  }

  /**
   * Puts copies of modules and lessons into another course, as one statement each.
   *
   * @param from ids of what is copied
   * @param to ids of the copies, at the same places
   */
  void copyModules(UUID courseId, List<UUID> from, List<UUID> to, LastChange lastChange) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into authoring.module (id, course_id, position, title, lesson_order,
              framework_module, revision, changed_by, changed_at)
            select pair.to_id, :course, m.position, m.title, m.lesson_order, m.framework_module, 0,
              :by, :at
            from unnest(cast(:from as uuid[]), cast(:to as uuid[])) as pair (from_id, to_id)
            join authoring.module m on m.id = pair.from_id
            """)
        .setParameter("course", courseId)
        .setParameter("from", array(from))
        .setParameter("to", array(to))
        .setParameter("by", lastChange.changedBy())
        .setParameter("at", lastChange.changedAt())
        .executeUpdate();
  }

  /** Likewise; each copy goes to the module at the place of its original's. */
  void copyLessons(UUID courseId, List<UUID> from, List<UUID> to, LastChange lastChange) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into authoring.lesson (id, course_id, module_id, position, block_ids, empty,
              questions, quiz_revision, revision, changed_by, changed_at, %s)
            select pair.to_id, :course, home.id, l.position, l.block_ids, l.empty, 0, 0, 0, :by, :at, %s
            from unnest(cast(:from as uuid[]), cast(:to as uuid[])) as pair (from_id, to_id)
            join authoring.lesson l on l.id = pair.from_id
            join authoring.module m on m.id = l.module_id
            join authoring.module home on home.course_id = :course and home.position = m.position
            """
                .formatted(LessonColumns.names(), LessonColumns.of("l")))
        .setParameter("course", courseId)
        .setParameter("from", array(from))
        .setParameter("to", array(to))
        .setParameter("by", lastChange.changedBy())
        .setParameter("at", lastChange.changedAt())
        .executeUpdate();
  }

  private static UUID[] array(Collection<UUID> ids) {
    return ids.toArray(UUID[]::new);
  }

  Map<UUID, String> titles(Collection<UUID> courseIds) {
    return among(courseIds).stream().collect(Collectors.toMap(Course::id, Course::title));
  }

  List<UUID> publishedAs(String title) {
    return find("select id from Course where title = ?1 and version is not null", title)
        .project(UUID.class)
        .page(0, 2)
        .list();
  }

  List<Course> among(Collection<UUID> courseIds) {
    return EntitiesById.find(getSession(), Course.class, courseIds);
  }
}
