package vn.khaitri.courserun;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.khaitri.contract.courserun.ChangeSession;
import vn.khaitri.contract.courserun.SessionPlan;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** What organisers do to the sessions of a run. The run is held, so that its dates stay. */
@ApplicationScoped
class SessionPlanning {
  private final RunRepository runs;
  private final SessionRepository sessions;
  private final Clock clock;

  SessionPlanning(RunRepository runs, SessionRepository sessions, Clock clock) {
    this.runs = runs;
    this.sessions = sessions;
    this.clock = clock;
  }

  ClassSession plan(UUID runId, SessionPlan plan) {
    var run = held(runId);
    requireFitting(plan, run);
    var session = new ClassSession(run, plan);
    sessions.persist(session);
    return session;
  }

  /** A session that has begun keeps its beginning and its lesson: attendance was taken for them. */
  ClassSession change(UUID runId, UUID sessionId, ChangeSession request) {
    var run = held(runId);
    var session = session(runId, sessionId);
    requireFitting(request.session(), run);
    if (session.hasBegun(clock.instant()) && !isStill(session, request.session())) {
      throw new ProblemException(CourseRunProblem.SESSION_BEGUN);
    }
    session.change(request.session(), request.revision());
    return session;
  }

  void remove(UUID runId, UUID sessionId) {
    held(runId);
    var session = session(runId, sessionId);
    if (session.hasBegun(clock.instant())) {
      throw new ProblemException(CourseRunProblem.SESSION_BEGUN);
    }
    sessions.delete(session);
  }

  private static boolean isStill(ClassSession session, SessionPlan plan) {
    return session.startsAt().equals(Plan.stored(plan.startsAt()))
        && Objects.equals(session.lessonId(), plan.lessonId());
  }

  private Run held(UUID runId) {
    var run =
        runs.findLocked(runId).orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
    run.requireNotCancelled();
    return run;
  }

  private ClassSession session(UUID runId, UUID sessionId) {
    return sessions
        .find(runId, sessionId)
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  private static void requireFitting(SessionPlan session, Run run) {
    var plan = run.plan().orElseThrow(() -> new ProblemException(CourseRunProblem.RUN_SELF_PACED));
    List<FieldFault> faults = SessionPolicy.faults(session, plan, run.taught().lessons());
    if (!faults.isEmpty()) {
      throw new ProblemException(CourseRunProblem.SESSION_NOT_SOUND, faults);
    }
  }
}
