package vn.khaitri.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Face of assessment: how learners did, for who decides by it (BR-50). */
@ApplicationScoped
public class Results {
  private final AttemptRepository attempts;

  Results(AttemptRepository attempts) {
    this.attempts = attempts;
  }

  /** By lesson; lessons at which nothing was handed in are left out. One statement. */
  @Transactional
  public Map<UUID, BestAttempt> best(UUID learnerId, UUID runId, Collection<UUID> lessonIds) {
    return lessonIds.isEmpty() ? Map.of() : attempts.best(learnerId, runId, lessonIds);
  }
}
