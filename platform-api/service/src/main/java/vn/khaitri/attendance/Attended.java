package vn.khaitri.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Face of attendance: what its sheets say now, after every correction (BR-30, BR-50). */
@ApplicationScoped
public class Attended {
  private final AttendanceRepository attendances;

  Attended(AttendanceRepository attendances) {
    this.attendances = attendances;
  }

  /** Those among the sessions at which the learner was present. */
  @Transactional
  public Set<UUID> among(Collection<UUID> sessionIds, UUID learnerId) {
    return sessionIds.isEmpty() ? Set.of() : attendances.presentAt(sessionIds, learnerId);
  }
}
