package vn.khaitri.learning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class CompletionRepository implements PanacheRepositoryBase<Completion, UUID> {
  List<Completion> of(UUID learnerId, UUID runId) {
    return list("learnerId = ?1 and runId = ?2", learnerId, runId);
  }

  boolean has(UUID learnerId, UUID runId, UUID lessonId) {
    return count("learnerId = ?1 and runId = ?2 and lessonId = ?3", learnerId, runId, lessonId) > 0;
  }

  /** The completed lessons of a run. */
  Set<UUID> lessons(UUID learnerId, UUID runId) {
    return Set.copyOf(
        find(
                "select lessonId from Completion where learnerId = ?1 and runId = ?2",
                learnerId,
                runId)
            .project(UUID.class)
            .list());
  }
}
