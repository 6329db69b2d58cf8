package vn.khaitri.courserun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other features may ask of runs. */
@ApplicationScoped
public class CourseRuns {
  private final RunRepository runs;
  private final TaughtVersionRepository versions;
  private final SessionRepository sessions;

  CourseRuns(RunRepository runs, TaughtVersionRepository versions, SessionRepository sessions) {
    this.runs = runs;
    this.versions = versions;
    this.sessions = sessions;
  }

  @Transactional
  public Optional<CourseRun> find(UUID runId) {
    return runs.withTaught(List.of(runId)).stream().map(Run::run).findFirst();
  }

  /** For events, which tell of runs that exist: fails when there is none. */
  @Transactional
  public CourseRun require(UUID runId) {
    return find(runId).orElseThrow(() -> new IllegalStateException("There is no run " + runId));
  }

  /** The known ones among them, by id, in a fixed number of queries. */
  @Transactional
  public Map<UUID, CourseRun> findAll(Collection<UUID> runIds) {
    return runs.withTaught(runIds).stream()
        .map(Run::run)
        .collect(Collectors.toMap(CourseRun::runId, Function.identity()));
  }

  /** Whom the run takes. */
  @Transactional
  public Optional<AdmissionRules> admissionRules(UUID runId) {
    return runs.withTaught(List.of(runId)).stream().map(Run::admissionRules).findFirst();
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
