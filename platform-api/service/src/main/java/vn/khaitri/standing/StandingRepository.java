package vn.khaitri.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import vn.khaitri.enrolment.RosterPlace;
import vn.khaitri.learning.LearnerProgress;

/** Keeps how learners stand. What learning says only grows, so an older answer never wins. */
@ApplicationScoped
class StandingRepository {
  private final Session session;

  StandingRepository(Session session) {
    this.session = session;
  }

  void keep(RosterPlace place, LearnerProgress progress, Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into standing.learner as s (run_id, learner_id, name, enrolled_at, seen_at, percent, theory,
              practice, fast_days, completed_at, active, changed_at)
            values (:run, :learner, :name, :enrolled, :seen, :percent, :theory, :practice, :fastDays, :completed,
              true, :now)
            on conflict (run_id, learner_id) do update set
              name = excluded.name, enrolled_at = excluded.enrolled_at, active = true,
              seen_at = greatest(s.seen_at, excluded.seen_at), percent = greatest(s.percent, excluded.percent),
              theory = greatest(s.theory, excluded.theory), practice = greatest(s.practice, excluded.practice),
              fast_days = greatest(s.fast_days, excluded.fast_days),
              completed_at = least(s.completed_at, excluded.completed_at), changed_at = excluded.changed_at
            where (s.name, s.enrolled_at, s.active, s.seen_at, s.percent, s.theory, s.practice, s.fast_days,
                s.completed_at)
              is distinct from (excluded.name, excluded.enrolled_at, true, excluded.seen_at, excluded.percent,
                excluded.theory, excluded.practice, excluded.fast_days, excluded.completed_at)
            """)
        .setParameter("run", place.runId())
        .setParameter("learner", place.learnerId())
        .setParameter("name", place.name())
        .setParameter("enrolled", place.enrolledAt())
        .setParameter("seen", progress.seenAt(), Instant.class)
        .setParameter("percent", progress.percent())
        .setParameter("theory", progress.periodsDone().theory())
        .setParameter("practice", progress.periodsDone().practice())
        .setParameter("fastDays", progress.fastDays())
        .setParameter("completed", progress.completedAt(), Instant.class)
        .setParameter("now", now)
        .executeUpdate();
  }

  void leave(UUID learnerId, UUID runId) {
    session
        .createNativeMutationQuery(
            "update standing.learner set active = false where run_id = :run and learner_id = :learner")
        .setParameter("run", runId)
        .setParameter("learner", learnerId)
        .executeUpdate();
  }

  void examPassed(UUID learnerId, UUID runId, int percent, Instant now) {
    session
        .createNativeMutationQuery(
            """
            update standing.learner set exam_percent = :percent, changed_at = :now
            where run_id = :run and learner_id = :learner and coalesce(exam_percent, -1) < :percent
            """)
        .setParameter("run", runId)
        .setParameter("learner", learnerId)
        .setParameter("percent", percent)
        .setParameter("now", now)
        .executeUpdate();
  }

  void rename(UUID learnerId, String name, Instant now) {
    session
        .createNativeMutationQuery(
            """
            update standing.learner set name = :name, changed_at = :now
            where learner_id = :learner and name <> :name
            """)
        .setParameter("learner", learnerId)
        .setParameter("name", name)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** The last enrolment that was taken over; one node at a time may go on from it. */
  TakenOver lockTakenOver() {
    var row =
        session
            .createNativeQuery(
                "select changed_at, enrolment_id from standing.taken_over for update",
                Object[].class)
            .addScalar("changed_at", Instant.class)
            .addScalar("enrolment_id", UUID.class)
            .getSingleResult();
    return new TakenOver((Instant) row[0], (UUID) row[1]);
  }

  void takenOver(TakenOver last) {
    session
        .createNativeMutationQuery(
            "update standing.taken_over set changed_at = :changed, enrolment_id = :enrolment")
        .setParameter("changed", last.changedAt())
        .setParameter("enrolment", last.enrolmentId())
        .executeUpdate();
  }

  record TakenOver(Instant changedAt, UUID enrolmentId) {}
}
