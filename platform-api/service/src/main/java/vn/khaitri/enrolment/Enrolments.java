package vn.khaitri.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.khaitri.shared.ProblemException;

/** What other features may ask about enrolments. */
@ApplicationScoped
public class Enrolments {
  private final EnrolmentRepository enrolments;

  Enrolments(EnrolmentRepository enrolments) {
    this.enrolments = enrolments;
  }

  /** 404 {@code not-enrolled} otherwise, whether or not the run exists. */
  @Transactional
  public void requireEnrolled(UUID learnerId, UUID runId) {
    if (!enrolments.isActive(learnerId, runId)) {
      throw new ProblemException(EnrolmentProblem.NOT_ENROLLED);
    }
  }

  /** The runs of {@link #runsOf} with the time of enrolment. */
  @Transactional
  public Map<UUID, Instant> enrolledAt(UUID learnerId) {
    return enrolments.enrolledAt(learnerId);
  }

  /** The runs in which the learner is enrolled now, newest first. */
  @Transactional
  public List<UUID> runsOf(UUID learnerId) {
    return enrolments.active(learnerId).stream().map(Enrolment::runId).toList();
  }

  /** Those among the people who are enrolled in the run now. */
  @Transactional
  public Set<UUID> amongThem(Collection<UUID> people, UUID runId) {
    return enrolments.activeAmong(people, runId);
  }

  /** Who was enrolled in the run and has left it. */
  @Transactional
  public Set<UUID> whoLeft(UUID runId) {
    return enrolments.withdrawnFrom(runId);
  }
}
