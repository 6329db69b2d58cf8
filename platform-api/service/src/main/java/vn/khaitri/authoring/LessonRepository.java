package vn.khaitri.authoring;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.khaitri.contract.authoring.AssetUseView;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

@ApplicationScoped
class LessonRepository implements PanacheRepositoryBase<Lesson, UUID> {
  /** Where an asset is shown, in drafts and in versions in force. */
  private static final String SHOWN =
      """
      with shown as (
        select l.course_id, l.id as lesson_id, l.title, false as published
        from authoring.lesson l
        join authoring.module m on m.id = l.module_id
        where l.assets @> array[:asset] and l.removed_at is null and m.removed_at is null
        union all
        select v.course_id, l.lesson_id, l.title, true
        from authoring.version_lesson l
        join authoring.course_version v on v.id = l.version_id
        where l.assets @> array[:asset]
          and not exists (select from authoring.version_end e where e.version_id = v.id)
      )
      """;

  private static final String STANDING =
      "removal.removedAt is null and module.removal.removedAt is null";

  /** Those of the outline, in the order in which they are learnt. */
  List<Lesson> of(UUID courseId) {
    return list("courseId = ?1 and " + STANDING + " order by module.position, position", courseId);
  }

  /** What they say, by their ids: one statement for all of the outline. */
  Map<UUID, List<Block>> blocksOf(UUID courseId) {
    return blocksOf(courseId, List.of());
  }

  /**
   * @param unread ids of lessons that are left out
   */
  Map<UUID, List<Block>> blocksOf(UUID courseId, Collection<UUID> unread) {
    return getEntityManager()
        .createQuery(
            "select id, blocks from Lesson where courseId = :course"
                + " and not array_contains(:unread, id) and "
                + STANDING,
            Said.class)
        .setParameter("course", courseId)
        .setParameter("unread", unread.toArray(UUID[]::new))
        .getResultStream()
        .collect(toMap(Said::id, Said::blocks));
  }

  private record Said(UUID id, List<Block> blocks) {}

  List<UUID> idsOf(UUID courseId) {
    return getEntityManager()
        .createQuery("select id from Lesson where courseId = :course and " + STANDING, UUID.class)
        .setParameter("course", courseId)
        .getResultList();
  }

  List<Lesson> ofModule(UUID moduleId) {
    return list("module.id = ?1 and removal.removedAt is null order by position", moduleId);
  }

  /** What can be put back by itself, latest first. */
  List<Lesson> removedOf(UUID courseId) {
    return list(
        "courseId = ?1 and removal.removedAt is not null order by removal.removedAt desc, id",
        courseId);
  }

  /** Of that course, removed or not. */
  Optional<Lesson> of(UUID courseId, UUID lessonId) {
    return find("courseId = ?1 and id = ?2", courseId, lessonId).singleResultOptional();
  }

  /** Of the outline of that course; 404 {@code not-found} else. */
  Lesson standing(UUID courseId, UUID lessonId) {
    return of(courseId, lessonId)
        .filter(Lesson::isStanding)
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  int countOf(UUID courseId) {
    return (int) count("courseId = ?1 and " + STANDING, courseId);
  }

  int countOfModule(UUID moduleId) {
    return (int) count("module.id = ?1 and removal.removedAt is null", moduleId);
  }

  /** Also those that went with their module. */
  void forgetRemoved(UUID courseId) {
    delete(
        "courseId = ?1 and (removal.removedAt is not null or module.id in (select m.id from"
            + " CourseModule m where m.course.id = ?1 and m.removal.removedAt is not null))",
        courseId);
  }

  /** A part of where an asset is shown, by course title and lesson. */
  List<AssetUseView> showing(UUID assetId, int page, int size) {
    return getSession()
        .createNativeQuery(
            SHOWN
                + """
                select c.id as "courseId", c.title as "courseTitle", s.lesson_id as "lessonId",
                  min(s.title) as "lessonTitle", bool_or(s.published) as "published"
                from shown s
                join authoring.course c on c.id = s.course_id
                group by c.id, s.lesson_id
                order by c.title collate "vi-VN-x-icu", min(s.title) collate "vi-VN-x-icu", s.lesson_id
                limit :size offset cast(:page as bigint) * :size
                """,
            AssetUseView.class)
        .setParameter("asset", assetId)
        .setParameter("page", page)
        .setParameter("size", size)
        .getResultList();
  }

  long countShowing(UUID assetId) {
    return getSession()
        .createNativeQuery(
            SHOWN + "select count(distinct (course_id, lesson_id)) from shown", Long.class)
        .setParameter("asset", assetId)
        .getSingleResult();
  }

  void forgetFormer(UUID mediaId) {
    update("video.formerMediaId = null where video.formerMediaId = ?1", mediaId);
  }

  /**
   * Issued ones of all versions, because course runs keep theirs; not removed ones, which come back
   * without a video that is gone.
   */
  List<VideoUse> showingVideos(Collection<UUID> mediaIds) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            """
            with shown as (
              select l.media_id, l.course_id, l.id as lesson_id, l.title,
                c.state in ('IN_APPRAISAL', 'APPRAISED') as issued
              from authoring.lesson l
              join authoring.module m on m.id = l.module_id
              join authoring.course c on c.id = l.course_id
              where l.media_id in (:media) and l.removed_at is null and m.removed_at is null
              union all
              select l.media_id, v.course_id, l.lesson_id, l.title, true
              from authoring.version_lesson l
              join authoring.course_version v on v.id = l.version_id
              where l.media_id in (:media)
            )
            select media_id as "mediaId", course_id as "courseId", lesson_id as "lessonId",
              min(title) as "title", bool_or(issued) as "issued"
            from shown
            group by media_id, course_id, lesson_id
            order by course_id, min(title) collate "vi-VN-x-icu"
            """,
            VideoUse.class)
        .setParameter("media", mediaIds)
        .getResultList();
  }
}
