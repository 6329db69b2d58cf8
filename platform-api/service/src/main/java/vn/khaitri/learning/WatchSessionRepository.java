package vn.khaitri.learning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class WatchSessionRepository implements PanacheRepositoryBase<WatchSession, UUID> {
  Optional<WatchSession> current(UUID learnerId) {
    return find("learnerId = ?1 and endedAt is null", learnerId).singleResultOptional();
  }

  /** When the learner's latest session began that was given a head start. */
  Optional<Instant> lastHeadStart(UUID learnerId) {
    return Optional.ofNullable(
        find(
                "select max(startedAt) from WatchSession where learnerId = ?1 and headStart > 0",
                learnerId)
            .project(Instant.class)
            .firstResult());
  }
}
