package vn.khaitri.standing;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.standing.ClassStandingApi;
import vn.khaitri.contract.standing.LearnerStandingView;
import vn.khaitri.contract.standing.StandingCounts;
import vn.khaitri.contract.standing.StandingOrder;
import vn.khaitri.contract.standing.StandingState;
import vn.khaitri.courserun.CourseRuns;
import vn.khaitri.enrolment.Organisers;
import vn.khaitri.learning.Evidence;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.FeatureTexts;
import vn.khaitri.shared.LongRequest;
import vn.khaitri.standing.StandingPolicy.Line;

@Authenticated
class ClassStandingResource implements ClassStandingApi {
  private static final int ALL = Integer.MAX_VALUE;

  private final StandingQueries standings;
  private final Organisers organisers;
  private final CourseRuns courseRuns;
  private final Evidence evidence;
  private final Caller caller;
  private final Clock clock;

  ClassStandingResource(
      StandingQueries standings,
      Organisers organisers,
      CourseRuns courseRuns,
      Evidence evidence,
      Caller caller,
      Clock clock) {
    this.standings = standings;
    this.organisers = organisers;
    this.courseRuns = courseRuns;
    this.evidence = evidence;
    this.caller = caller;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Page<LearnerStandingView> learners(
      UUID runId,
      @Nullable StandingState state,
      @Nullable Instant updatedSince,
      StandingOrder sort,
      int page,
      int size) {
    var line = line(runId);
    var shown = views(line, standings.ofRun(line, state, updatedSince, sort, page, size));
    return new Page<>(shown, page, size, standings.countOfRun(line, state, updatedSince));
  }

  @Override
  @Transactional
  public StandingCounts counts(UUID runId) {
    return standings.counts(line(runId));
  }

  @Override
  @Transactional
  @LongRequest
  public String export(UUID runId, @Nullable StandingState state) {
    var line = line(runId);
    var all = standings.ofRun(line, state, null, StandingOrder.NAME, 0, ALL);
    return StandingTable.of(views(line, all), FeatureTexts.of("standing", caller.language()));
  }

  /** For who may see the learners of the run. */
  private Line line(UUID runId) {
    organisers.requireOrganiser(runId);
    return StandingPolicy.line(courseRuns.require(runId), clock.instant());
  }

  private List<LearnerStandingView> views(Line line, List<Standing> learners) {
    var refused =
        evidence.refusedReports(line.runId(), learners.stream().map(Standing::learnerId).toList());
    return learners.stream()
        .map(one -> one.view(line, refused.getOrDefault(one.learnerId(), 0)))
        .toList();
  }
}
