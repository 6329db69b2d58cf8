package vn.khaitri.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * What learners have attained, as learning and assessment tell it: in any order, any number of
 * times.
 */
@ApplicationScoped
class AttainmentRepository {
  private final Session session;

  AttainmentRepository(Session session) {
    this.session = session;
  }

  /** The first completion stands. */
  void completed(UUID learnerId, UUID courseId, Instant at) {
    session
        .createNativeQuery(
            """
            insert into enrolment.course_completion as known (learner_id, course_id, completed_at)
            values (:learner, :course, :at)
            on conflict (learner_id, course_id) do update
              set completed_at = least(known.completed_at, excluded.completed_at)
            """)
        .setParameter("learner", learnerId)
        .setParameter("course", courseId)
        .setParameter("at", at)
        .executeUpdate();
  }

  /** The best result stands. */
  void scored(UUID learnerId, UUID courseId, int percent) {
    session
        .createNativeQuery(
            """
            insert into enrolment.course_score as known (learner_id, course_id, best_percent)
            values (:learner, :course, :percent)
            on conflict (learner_id, course_id) do update
              set best_percent = greatest(known.best_percent, excluded.best_percent)
            """)
        .setParameter("learner", learnerId)
        .setParameter("course", courseId)
        .setParameter("percent", percent)
        .executeUpdate();
  }

  /** Those among the courses that the learner has completed. */
  Set<UUID> completed(UUID learnerId, Collection<UUID> courseIds) {
    return session
        .createNativeQuery(
            """
            select course_id from enrolment.course_completion
            where learner_id = :learner and course_id = any(:courses)
            """,
            UUID.class)
        .setParameter("learner", learnerId)
        .setParameter("courses", courseIds.toArray(UUID[]::new))
        .getResultStream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Best results, in percent, of those among the courses whose examination the learner passed. */
  Map<UUID, Integer> bestScores(UUID learnerId, Collection<UUID> courseIds) {
    return session
        .createNativeQuery(
            """
            select course_id, best_percent from enrolment.course_score
            where learner_id = :learner and course_id = any(:courses)
            """,
            Object[].class)
        .setParameter("learner", learnerId)
        .setParameter("courses", courseIds.toArray(UUID[]::new))
        .getResultStream()
        .collect(Collectors.toUnmodifiableMap(row -> (UUID) row[0], row -> (Integer) row[1]));
  }
}
