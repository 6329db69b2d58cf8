package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/** What one person does at once, from many machines, is done one after the other. */
@ApplicationScoped
class LearnerTurnRepository {
  private final Session session;

  LearnerTurnRepository(Session session) {
    this.session = session;
  }

  /** Held until the transaction ends. */
  void take(UUID learnerId) {
    session
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtextextended(:learner, 0)) as text)",
            String.class)
        .setParameter("learner", "learning " + learnerId)
        .getSingleResult();
  }
}
