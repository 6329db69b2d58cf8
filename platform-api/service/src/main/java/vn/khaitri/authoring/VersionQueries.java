package vn.khaitri.authoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.authoring.event.CoursePublished;

/** Reads what issued versions hold, as rows: they never change, so that nothing of them is kept. */
@ApplicationScoped
class VersionQueries {
  private final EntityManager database;

  VersionQueries(EntityManager database) {
    this.database = database;
  }

  /** All but what the lessons say, which the event does not carry. */
  List<CoursePublished.Module> outline(UUID versionId) {
    var lessons = facts(versionId);
    return modules(versionId).stream()
        .map(
            module ->
                module.toEvent(
                    lessons.getOrDefault(module.moduleId(), List.of()).stream()
                        .map(Facts::toEvent)
                        .toList()))
        .toList();
  }

  /**
   * @param unread ids of lessons whose blocks nobody wants: they come without any
   */
  CourseContent content(CourseVersion version, Collection<UUID> unread) {
    var lessons = facts(version.id());
    var blocks = blocks(version.id(), unread);
    return version.content(
        modules(version.id()).stream()
            .map(
                module ->
                    module.content(
                        lessons.getOrDefault(module.moduleId(), List.of()).stream()
                            .map(lesson -> lesson.content(blocks))
                            .toList()))
            .toList());
  }

  /** Lessons of the course's draft that say what they said in this version. */
  List<UUID> unchanged(CourseVersion version) {
    return database
        .unwrap(Session.class)
        .createNativeQuery(
            """
            select v.lesson_id
            from authoring.version_lesson v
            join authoring.lesson l on l.id = v.lesson_id
            where v.version_id = :version and l.course_id = :course and l.blocks = v.blocks
            """,
            UUID.class)
        .setParameter("version", version.id())
        .setParameter("course", version.courseId())
        .getResultList();
  }

  private List<VersionModule> modules(UUID versionId) {
    return database
        .createQuery(
            "from VersionModule where versionId = :version order by position", VersionModule.class)
        .setParameter("version", versionId)
        .getResultList();
  }

  /** By their modules, in the order in which they are learnt. */
  private Map<UUID, List<Facts>> facts(UUID versionId) {
    return database
        .createQuery(
            """
            select moduleId, lessonId, kind, title, mediaId, periodKind, periods, requirement,
              skills, topic
            from VersionLesson where versionId = :version order by position
            """,
            Facts.class)
        .setParameter("version", versionId)
        .getResultStream()
        .collect(groupingBy(Facts::moduleId));
  }

  private Map<UUID, List<Block>> blocks(UUID versionId, Collection<UUID> unread) {
    return database
        .createQuery(
            """
            select lessonId, blocks from VersionLesson
            where versionId = :version and not array_contains(:unread, lessonId)
            """,
            Said.class)
        .setParameter("version", versionId)
        .setParameter("unread", unread.toArray(UUID[]::new))
        .getResultStream()
        .collect(toMap(Said::lessonId, Said::blocks));
  }

  private record Said(UUID lessonId, List<Block> blocks) {}

  /** A lesson without what it says. */
  private record Facts(
      UUID moduleId,
      UUID lessonId,
      LessonKind kind,
      String title,
      @Nullable UUID mediaId,
      PeriodKind periodKind,
      BigDecimal periods,
      Requirement requirement,
      List<String> skills,
      @Nullable String topic) {
    CoursePublished.Lesson toEvent() {
      return new CoursePublished.Lesson(
          lessonId, kind, title, mediaId, periodKind, periods, requirement, skills);
    }

    CourseContent.Lesson content(Map<UUID, List<Block>> blocks) {
      return new CourseContent.Lesson(
          lessonId,
          kind,
          title,
          blocks.getOrDefault(lessonId, List.of()),
          mediaId,
          periodKind,
          periods,
          requirement,
          skills,
          topic);
    }
  }
}
