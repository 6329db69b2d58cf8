package vn.khaitri.courserun;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.courserun.ChangeSession;
import vn.khaitri.contract.courserun.ClassSessionApi;
import vn.khaitri.contract.courserun.ClassSessionView;
import vn.khaitri.contract.courserun.PlanSession;
import vn.khaitri.shared.Idempotent;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

@RolesAllowed(Roles.ADMIN)
class ClassSessionResource implements ClassSessionApi {
  private final SessionPlanning planning;
  private final RunRepository runs;
  private final SessionRepository sessions;

  ClassSessionResource(SessionPlanning planning, RunRepository runs, SessionRepository sessions) {
    this.planning = planning;
    this.runs = runs;
    this.sessions = sessions;
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public List<ClassSessionView> sessions(UUID runId) {
    var run = runs.findByIdOptional(runId).orElseThrow(ClassSessionResource::notFound);
    return sessions.of(run.id()).stream().map(ClassSession::view).toList();
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public ClassSessionView session(UUID runId, UUID sessionId) {
    return sessions.find(runId, sessionId).orElseThrow(ClassSessionResource::notFound).view();
  }

  @Override
  @Transactional
  @Idempotent
  public ClassSessionView plan(UUID runId, PlanSession request) {
    return planning.plan(runId, request.session()).view();
  }

  @Override
  @Transactional
  public ClassSessionView change(UUID runId, UUID sessionId, ChangeSession request) {
    return planning.change(runId, sessionId, request).view();
  }

  @Override
  @Transactional
  public void remove(UUID runId, UUID sessionId) {
    planning.remove(runId, sessionId);
  }

  private static ProblemException notFound() {
    return new ProblemException(SharedProblem.NOT_FOUND);
  }
}
