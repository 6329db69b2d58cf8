package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** When learners opened lessons that are done by hand, and when they had read them. */
@ApplicationScoped
class ReadingRepository {
  private final Session session;

  ReadingRepository(Session session) {
    this.session = session;
  }

  /** The first opening stays; the lesson is opened now when it never was. */
  ReadingPolicy.Traces open(UUID learnerId, UUID runId, UUID lessonId, Instant now) {
    var row =
        session
            .createNativeQuery(
                """
                with opened as (
                  insert into learning.reading (learner_id, run_id, lesson_id, opened_at)
                  values (:learner, :run, :lesson, :now)
                  on conflict do nothing returning opened_at)
                select
                  coalesce(
                    (select opened_at from opened),
                    (select opened_at from learning.reading
                      where learner_id = :learner and run_id = :run and lesson_id = :lesson),
                    cast(:now as timestamptz)) as opened_at,
                  (select max(done_at) from learning.reading where learner_id = :learner) as done_at,
                  (select max(last_at) from learning.watched where learner_id = :learner) as watched_at
                """,
                Object[].class)
            .addScalar("opened_at", Instant.class)
            .addScalar("done_at", Instant.class)
            .addScalar("watched_at", Instant.class)
            .setParameter("learner", learnerId)
            .setParameter("run", runId)
            .setParameter("lesson", lessonId)
            .setParameter("now", now)
            .getSingleResult();
    return new ReadingPolicy.Traces(
        (Instant) row[0],
        Optional.ofNullable((Instant) row[1]),
        Optional.ofNullable((Instant) row[2]));
  }

  void done(UUID learnerId, UUID runId, UUID lessonId, Instant now) {
    session
        .createNativeMutationQuery(
            """
            update learning.reading set done_at = :now
            where learner_id = :learner and run_id = :run and lesson_id = :lesson and done_at is null
            """)
        .setParameter("learner", learnerId)
        .setParameter("run", runId)
        .setParameter("lesson", lessonId)
        .setParameter("now", now)
        .executeUpdate();
  }
}
