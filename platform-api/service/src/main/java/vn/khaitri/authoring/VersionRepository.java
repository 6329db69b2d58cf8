package vn.khaitri.authoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.VersionView;

@ApplicationScoped
class VersionRepository implements PanacheRepositoryBase<CourseVersion, UUID> {
  /** Copies the outline of the draft into the version, a statement for modules and for lessons. */
  void freeze(CourseVersion version) {
    persistAndFlush(version);
    getEntityManager()
        .createNativeQuery(
            """
            insert into authoring.version_module
              (version_id, module_id, position, title, lesson_order, framework_module)
            select :version, id, position, title, lesson_order, framework_module
            from authoring.module
            where course_id = :course and removed_at is null
            """)
        .setParameter("version", version.id())
        .setParameter("course", version.courseId())
        .executeUpdate();
    getEntityManager()
        .createNativeQuery(
            """
            insert into authoring.version_lesson
              (version_id, lesson_id, module_id, position, %s)
            select :version, l.id, l.module_id,
              row_number() over (order by m.position, l.position) - 1, %s
            from authoring.lesson l
            join authoring.module m on m.id = l.module_id
            where l.course_id = :course and l.removed_at is null and m.removed_at is null
            """
                .formatted(LessonColumns.names(), LessonColumns.of("l")))
        .setParameter("version", version.id())
        .setParameter("course", version.courseId())
        .executeUpdate();
  }

  Optional<CourseVersion> of(UUID courseId, int number) {
    return find("courseId = ?1 and number = ?2", courseId, number).singleResultOptional();
  }

  Optional<VersionLesson> lesson(VersionLesson.Key key) {
    return Optional.ofNullable(getEntityManager().find(VersionLesson.class, key));
  }

  /** Newest first. */
  List<VersionView> views(UUID courseId) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            """
            select v.id as "id", v.number as "number", v.title as "title",
              v.decision_number as "decisionNumber", v.decision_date as "decisionDate",
              v.signer as "signer", v.published_at as "publishedAt",
              coalesce(e.kind, 'IN_FORCE') as "state", e.ended_at as "endedAt",
              e.reason as "reason"
            from authoring.course_version v
            left join authoring.version_end e on e.version_id = v.id
            where v.course_id = :course
            order by v.number desc
            """,
            VersionRow.class)
        .setParameter("course", courseId)
        .getResultStream()
        .map(VersionRow::view)
        .toList();
  }

  private record VersionRow(
      UUID id,
      int number,
      String title,
      String decisionNumber,
      java.time.LocalDate decisionDate,
      String signer,
      Instant publishedAt,
      String state,
      @Nullable Instant endedAt,
      @Nullable String reason) {
    VersionView view() {
      return new VersionView(
          id,
          number,
          title,
          decisionNumber,
          decisionDate,
          signer,
          publishedAt,
          VersionView.State.valueOf(state),
          endedAt,
          reason);
    }
  }

  /** Whatever was in force of the course before that version is replaced by it. */
  void replaceBefore(CourseVersion version, UUID by) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into authoring.version_end (version_id, kind, ended_by, ended_at)
            select id, 'REPLACED', :by, :at
            from authoring.course_version
            where course_id = :course and number < :number
            on conflict do nothing
            """)
        .setParameter("by", by)
        .setParameter("at", version.publishedAt())
        .setParameter("course", version.courseId())
        .setParameter("number", version.number())
        .executeUpdate();
  }

  /** False when it was not in force any more. */
  boolean withdraw(UUID versionId, LastChange lastChange, String reason, String decisionNumber) {
    return getEntityManager()
            .createNativeQuery(
                """
                insert into authoring.version_end
                  (version_id, kind, ended_by, ended_at, reason, decision_number)
                values (:version, 'WITHDRAWN', :by, :at, :reason, :decision)
                on conflict do nothing
                """)
            .setParameter("version", versionId)
            .setParameter("by", lastChange.changedBy())
            .setParameter("at", lastChange.changedAt())
            .setParameter("reason", reason)
            .setParameter("decision", decisionNumber)
            .executeUpdate()
        == 1;
  }

  /** In force or ended. */
  Optional<CourseVersion> latest(UUID courseId) {
    return find("courseId = ?1 order by number desc", courseId).firstResultOptional();
  }

  /** Their lessons that show assets, in the order in which they are learnt. */
  List<ShownAssets> showingAssets(Collection<UUID> versionIds) {
    return getSession()
        .createNativeQuery(
            """
            select version_id, title, assets from authoring.version_lesson
            where version_id = any(:versions) and cardinality(assets) > 0
            order by version_id, position
            """,
            Object[].class)
        .addScalar("version_id", UUID.class)
        .addScalar("title", String.class)
        .addScalar("assets", UUID[].class)
        .setParameter("versions", versionIds.toArray(UUID[]::new))
        .getResultStream()
        .map(row -> new ShownAssets((UUID) row[0], (String) row[1], List.of((UUID[]) row[2])))
        .toList();
  }
}
