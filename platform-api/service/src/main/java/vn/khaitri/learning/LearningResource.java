package vn.khaitri.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.learning.LearningApi;
import vn.khaitri.contract.learning.LessonView;
import vn.khaitri.contract.learning.ReportWatched;
import vn.khaitri.contract.learning.RunProgressView;
import vn.khaitri.contract.learning.RunSummaryView;
import vn.khaitri.contract.learning.WatchSessionView;
import vn.khaitri.contract.learning.WatchedTakenView;
import vn.khaitri.shared.Caller;

@RolesAllowed(Roles.LEARNER)
class LearningResource implements LearningApi {
  private final Classroom classroom;
  private final LearnerRuns learnerRuns;
  private final LessonViews lessonViews;
  private final Reading reading;
  private final Watching watching;
  private final Caller caller;
  private final Clock clock;

  LearningResource(
      Classroom classroom,
      LearnerRuns learnerRuns,
      LessonViews lessonViews,
      Reading reading,
      Watching watching,
      Caller caller,
      Clock clock) {
    this.classroom = classroom;
    this.learnerRuns = learnerRuns;
    this.lessonViews = lessonViews;
    this.reading = reading;
    this.watching = watching;
    this.caller = caller;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Page<RunSummaryView> runs(int page, int size) {
    var enrolledAt = classroom.enrolledAt(caller.id());
    var shown =
        learnerRuns.latest(caller.id(), enrolledAt, page, size).stream()
            .map(run -> run.summary(clock.instant()))
            .toList();
    return new Page<>(shown, page, size, enrolledAt.size());
  }

  @Override
  @Transactional
  public RunProgressView progress(UUID runId) {
    return view(learnerRuns.of(caller.id(), classroom.run(caller.id(), runId)));
  }

  @Override
  @Transactional
  public LessonView lesson(UUID runId, UUID lessonId) {
    var learnerRun = learnerRuns.of(caller.id(), classroom.run(caller.id(), runId));
    var seat = classroom.seat(learnerRun, lessonId);
    int readSeconds =
        learnerRun.isToBeDone(lessonId, clock.instant()) ? reading.open(caller.id(), seat) : 0;
    return lessonViews.of(seat.lesson(), learnerRun, readSeconds, clock.instant());
  }

  @Override
  @Transactional
  public WatchSessionView openWatching(UUID runId, UUID lessonId) {
    return watching.open(caller.id(), classroom.seatToLearn(caller.id(), runId, lessonId));
  }

  /** Without a transaction: no connection is held while the broker acknowledges. */
  @Override
  public WatchedTakenView reportWatched(UUID runId, UUID lessonId, ReportWatched request) {
    return watching.report(
        caller.id(), classroom.seatToLearn(caller.id(), runId, lessonId), request);
  }

  @Override
  @Transactional
  public RunProgressView complete(UUID runId, UUID lessonId) {
    var seat = classroom.seatToLearn(caller.id(), runId, lessonId);
    reading.done(caller.id(), seat);
    return view(learnerRuns.of(caller.id(), seat.run()));
  }

  @Override
  @Transactional
  public Response file(UUID runId, UUID lessonId, UUID assetId) {
    var seat = classroom.seat(caller.id(), runId, lessonId);
    return Response.temporaryRedirect(lessonViews.file(seat, assetId)).build();
  }

  /** Without a transaction: no connection is held while the store answers. */
  @Override
  public String playlist(UUID runId, UUID lessonId, String playlist) {
    return lessonViews.playlist(classroom.seat(caller.id(), runId, lessonId), playlist);
  }

  private RunProgressView view(LearnerRun run) {
    return run.view(clock.instant());
  }
}
