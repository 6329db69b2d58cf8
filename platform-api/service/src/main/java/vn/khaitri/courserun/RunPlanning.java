package vn.khaitri.courserun;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.courserun.ChangeRun;
import vn.khaitri.contract.courserun.PlanRun;
import vn.khaitri.contract.courserun.RunPlan;
import vn.khaitri.events.Events;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** What organisers do to runs. Self-paced ones go with their course and are refused. */
@ApplicationScoped
class RunPlanning {
  private final RunRepository runs;
  private final TaughtVersionRepository versions;
  private final RunPlaceRepository places;
  private final SessionRepository sessions;
  private final PlanCheck check;
  private final Events events;
  private final Clock clock;

  RunPlanning(
      RunRepository runs,
      TaughtVersionRepository versions,
      RunPlaceRepository places,
      SessionRepository sessions,
      PlanCheck check,
      Events events,
      Clock clock) {
    this.runs = runs;
    this.versions = versions;
    this.places = places;
    this.sessions = sessions;
    this.check = check;
    this.events = events;
    this.clock = clock;
  }

  Run plan(PlanRun request) {
    var taught =
        versions
            .findByIdOptional(request.versionId())
            .orElseThrow(() -> new ProblemException(CourseRunProblem.VERSION_NOT_PUBLISHED));
    if (taught.isWithdrawn()) {
      throw new ProblemException(CourseRunProblem.VERSION_WITHDRAWN);
    }
    requireSound(check.faults(request.plan()));
    requireWithinAudience(request.plan(), taught);
    var run = Run.planned(taught, request.plan().name(), Plan.of(request.plan()));
    runs.persist(run);
    return run;
  }

  Run change(UUID runId, ChangeRun request) {
    var run = planned(runId);
    var faults = check.faults(request.plan());
    faults.addAll(SessionPolicy.faults(sessions.of(runId), request.plan()));
    var seats = request.plan().seats();
    var learners = places.taken(List.of(runId)).getOrDefault(runId, 0L);
    if (seats != null && seats < learners) {
      faults.add(new FieldFault("/plan/seats", "seats-below-learners", learners));
    }
    requireSound(faults);
    requireWithinAudience(request.plan(), run.taught());
    run.change(request.plan().name(), Plan.of(request.plan()), request.revision());
    return run;
  }

  Run open(UUID runId) {
    var run = planned(runId);
    if (run.open(clock.instant())) {
      events.publish(run.opened());
    }
    return run;
  }

  Run close(UUID runId) {
    var run = planned(runId);
    run.close();
    return run;
  }

  Run cancel(UUID runId, String reason) {
    var run = planned(runId);
    if (run.cancel(reason)) {
      events.publish(run.cancelled(clock.instant()));
    }
    return run;
  }

  /** Locked. */
  private Run planned(UUID runId) {
    var run =
        runs.findLocked(runId).orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
    if (run.plan().isEmpty()) {
      throw new ProblemException(CourseRunProblem.RUN_SELF_PACED);
    }
    return run;
  }

  private static void requireSound(List<FieldFault> faults) {
    if (!faults.isEmpty()) {
      throw new ProblemException(CourseRunProblem.RUN_NOT_SOUND, faults);
    }
  }

  private static void requireWithinAudience(RunPlan plan, TaughtVersion taught) {
    var outside = String.join(", ", RunPolicy.outside(plan.audience(), taught.audience()));
    if (!outside.isEmpty()) {
      throw new ProblemException(
          CourseRunProblem.RUN_OUTSIDE_AUDIENCE,
          List.of(new FieldFault("/plan/audience", "group", outside)),
          outside);
    }
  }
}
