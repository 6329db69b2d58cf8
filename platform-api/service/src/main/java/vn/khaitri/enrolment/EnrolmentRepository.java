package vn.khaitri.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.enrolment.RosterOrder;
import vn.khaitri.shared.Ids;

@ApplicationScoped
class EnrolmentRepository implements PanacheRepositoryBase<Enrolment, UUID> {
  /** Takes the place, or takes it again after withdrawing. False when the learner has it. */
  boolean claim(UUID learnerId, String name, UUID runId, UUID courseId, Entry entry, Instant now) {
    return getSession()
            .createNativeMutationQuery(
                """
                insert into enrolment.enrolment as e
                  (id, learner_id, learner_name, run_id, course_id, enrolled_at, enrolled_by, override_reason)
                values (:id, :learner, :name, :run, :course, :now, :by, :reason)
                on conflict (learner_id, run_id) do update
                  set learner_name = excluded.learner_name, enrolled_at = excluded.enrolled_at, withdrawn_at = null,
                    enrolled_by = excluded.enrolled_by, override_reason = excluded.override_reason
                  where e.withdrawn_at is not null
                """)
            .setParameter("id", Ids.next())
            .setParameter("learner", learnerId)
            .setParameter("name", name)
            .setParameter("run", runId)
            .setParameter("course", courseId)
            .setParameter("now", now)
            .setParameter("by", entry.enrolledBy(), UUID.class)
            .setParameter("reason", entry.overrideReason(), String.class)
            .executeUpdate()
        == 1;
  }

  Optional<Enrolment> active(UUID learnerId, UUID runId) {
    return find("learnerId = ?1 and runId = ?2 and withdrawnAt is null", learnerId, runId)
        .singleResultOptional();
  }

  /** Asked before each page of a run: a query whose plan is kept, as that of a count is not. */
  boolean isActive(UUID learnerId, UUID runId) {
    return !getEntityManager()
        .createQuery(
            "select 1 from Enrolment where learnerId = :learner and runId = :run and withdrawnAt is"
                + " null",
            Integer.class)
        .setParameter("learner", learnerId)
        .setParameter("run", runId)
        .getResultList()
        .isEmpty();
  }

  /** The learner's runs with the time of enrolment. */
  Map<UUID, Instant> enrolledAt(UUID learnerId) {
    return getEntityManager()
        .createQuery(
            "select runId, enrolledAt from Enrolment where learnerId = :learner and withdrawnAt is"
                + " null",
            Object[].class)
        .setParameter("learner", learnerId)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
  }

  /**
   * Newest first.
   *
   * @param courseId null for all courses
   */
  PanacheQuery<Enrolment> active(UUID learnerId, Optional<UUID> courseId) {
    var all = "learnerId = ?1 and withdrawnAt is null";
    var newest = " order by enrolledAt desc, id";
    return courseId
        .map(course -> find(all + " and courseId = ?2" + newest, learnerId, course))
        .orElseGet(() -> find(all + newest, learnerId));
  }

  /** Newest first. */
  List<Enrolment> active(UUID learnerId) {
    return list("learnerId = ?1 and withdrawnAt is null order by enrolledAt desc, id", learnerId);
  }

  Optional<Enrolment> lockOwn(UUID enrolmentId, UUID learnerId) {
    return find("id = ?1 and learnerId = ?2", enrolmentId, learnerId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional();
  }

  /** Holds the seats of the run until the transaction ends. */
  void lockSeats(UUID runId) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into enrolment.run_seats (run_id) values (:run)
            on conflict (run_id) do update set run_id = excluded.run_id
            """)
        .setParameter("run", runId)
        .executeUpdate();
  }

  long countActive(UUID runId) {
    return count("runId = ?1 and withdrawnAt is null", runId);
  }

  List<Enrolment> activeOf(Collection<UUID> learnerIds, UUID runId) {
    return getSession()
        .createNativeQuery(
            """
            select * from enrolment.enrolment
            where run_id = :run and learner_id = any(:learners) and withdrawn_at is null
            """,
            Enrolment.class)
        .setParameter("run", runId)
        .setParameter("learners", learnerIds.toArray(UUID[]::new))
        .getResultList();
  }

  Set<UUID> activeAmong(Collection<UUID> learnerIds, UUID runId) {
    return activeOf(learnerIds, runId).stream()
        .map(Enrolment::learnerId)
        .collect(Collectors.toUnmodifiableSet());
  }

  Set<UUID> withdrawnFrom(UUID runId) {
    return getEntityManager()
        .createQuery(
            "select learnerId from Enrolment where runId = :run and withdrawnAt is not null",
            UUID.class)
        .setParameter("run", runId)
        .getResultStream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A part of a run's active enrolments. */
  List<Enrolment> listed(UUID runId, RosterOrder order, int page, int size) {
    return getSession()
        .createNativeQuery(
            """
            select * from enrolment.enrolment where run_id = :run and withdrawn_at is null
            order by %s, learner_id
            limit :size offset cast(:page as bigint) * :size
            """
                .formatted(columns(order)),
            Enrolment.class)
        .setParameter("run", runId)
        .setParameter("page", page)
        .setParameter("size", size)
        .getResultList();
  }

  private static String columns(RosterOrder order) {
    return switch (order) {
      case GIVEN_NAME -> "given_name, learner_name";
      case LATEST_ENROLMENT -> "enrolled_at desc";
    };
  }

  void rename(UUID learnerId, String name) {
    update("learnerName = ?2 where learnerId = ?1", learnerId, name);
  }

  /** Some of the people whose name is not kept with their enrolments. */
  List<UUID> withoutName(int limit) {
    return getSession()
        .createNativeQuery(
            "select distinct learner_id from enrolment.enrolment where learner_name is null limit"
                + " :limit",
            UUID.class)
        .setParameter("limit", limit)
        .getResultList();
  }

  /** In one order for all, so that two who lock many do not wait for each other. */
  List<Enrolment> lockActiveOf(UUID runId) {
    return find("runId = ?1 and withdrawnAt is null order by id", runId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The oldest change first; all of them when no moment is given. */
  PanacheQuery<Enrolment> changedSince(@Nullable Instant moment) {
    return find(
        "changedAt >= ?1 order by changedAt, id",
        Objects.requireNonNullElse(moment, Instant.EPOCH));
  }

  /** Those that changed after that one, the oldest change first. */
  List<Enrolment> changedAfter(Instant moment, UUID id, int most) {
    return getSession()
        .createNativeQuery(
            """
            select * from enrolment.enrolment where (changed_at, id) > (:moment, :id)
            order by changed_at, id limit :most
            """,
            Enrolment.class)
        .setParameter("moment", moment)
        .setParameter("id", id)
        .setParameter("most", most)
        .getResultList();
  }

  /** How many they are, counted no further than this number. */
  long countChangedSince(@Nullable Instant moment, long most) {
    return getSession()
        .createNativeQuery(
            """
            select count(*) from (select 1 from enrolment.enrolment where changed_at >= :moment limit :most) listed
            """,
            Long.class)
        .setParameter("moment", Objects.requireNonNullElse(moment, Instant.EPOCH))
        .setParameter("most", most)
        .getSingleResult();
  }
}
