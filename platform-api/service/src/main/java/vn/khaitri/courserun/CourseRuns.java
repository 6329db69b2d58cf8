package vn.khaitri.courserun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What other features may ask of runs. */
@ApplicationScoped
public class CourseRuns {
  private final RunCache known;
  private final RunRepository runs;
  private final TaughtVersionRepository versions;
  private final SessionRepository sessions;

  CourseRuns(
      RunCache known,
      RunRepository runs,
      TaughtVersionRepository versions,
      SessionRepository sessions) {
    this.known = known;
    this.runs = runs;
    this.versions = versions;
    this.sessions = sessions;
  }

  /** From memory where it can be: at most seconds old, see {@link RunCache}. */
  @Transactional
  public Optional<CourseRun> find(UUID runId) {
    return Optional.ofNullable(findAll(List.of(runId)).get(runId));
  }

  /** For events, which tell of runs that exist: fails when there is none. */
  @Transactional
  public CourseRun require(UUID runId) {
    return find(runId).orElseThrow(() -> new IllegalStateException("There is no run " + runId));
  }

  /** Those that there are among them, by id; likewise from memory. */
  @Transactional
  public Map<UUID, CourseRun> findAll(Collection<UUID> runIds) {
    return known.findAll(runIds);
  }

  /** Whom the run takes. */
  @Transactional
  public Optional<AdmissionRules> admissionRules(UUID runId) {
    return runs.withTaught(runId).map(Run::admissionRules);
  }

  /** The title of the newest version, also when it was withdrawn. */
  @Transactional
  public Optional<String> courseTitle(UUID courseId) {
    return Optional.ofNullable(versions.titles(List.of(courseId)).get(courseId));
  }

  /** The class sessions of a run, in the order in which they take place. */
  @Transactional
  public List<CourseSession> sessions(UUID runId) {
    return sessions.of(runId).stream().map(ClassSession::session).toList();
  }

  @Transactional
  public Optional<CourseSession> session(UUID runId, UUID sessionId) {
    return sessions.find(runId, sessionId).map(ClassSession::session);
  }
}
