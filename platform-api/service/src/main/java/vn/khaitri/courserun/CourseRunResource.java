package vn.khaitri.courserun;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.courserun.CancelRun;
import vn.khaitri.contract.courserun.ChangeRun;
import vn.khaitri.contract.courserun.ChangedRunView;
import vn.khaitri.contract.courserun.CourseRunApi;
import vn.khaitri.contract.courserun.CourseRunView;
import vn.khaitri.contract.courserun.PlanRun;
import vn.khaitri.contract.courserun.RunMode;
import vn.khaitri.contract.courserun.RunOrder;
import vn.khaitri.contract.courserun.RunState;
import vn.khaitri.organisation.Units;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.FeatureTexts;
import vn.khaitri.shared.Idempotent;
import vn.khaitri.shared.LongRequest;
import vn.khaitri.shared.Paging;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;
import vn.khaitri.text.Texts;

@RolesAllowed(Roles.ADMIN)
class CourseRunResource implements CourseRunApi {
  private final RunPlanning planning;
  private final RunRepository runs;
  private final RunQueries queries;
  private final RunViews views;
  private final Units units;
  private final Caller caller;

  CourseRunResource(
      RunPlanning planning,
      RunRepository runs,
      RunQueries queries,
      RunViews views,
      Units units,
      Caller caller) {
    this.planning = planning;
    this.runs = runs;
    this.queries = queries;
    this.views = views;
    this.units = units;
    this.caller = caller;
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public Page<CourseRunView> runs(
      @Nullable UUID course,
      @Nullable UUID unit,
      @Nullable String wave,
      @Nullable RunMode mode,
      @Nullable RunState state,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      RunOrder sort,
      int page,
      int size) {
    var filter = filter(course, unit, wave, mode, state, from, to);
    return new Page<>(
        views.of(queries.page(filter, sort, page, size)), page, size, queries.count(filter));
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.ADMIN, Roles.INTEGRATION})
  public Page<ChangedRunView> changed(@Nullable Instant updatedSince, int page, int size) {
    return Paging.ofMany(
        runs.changedSince(updatedSince),
        page,
        size,
        run -> new ChangedRunView(view(run), run.changedAt()),
        most -> runs.countChangedSince(updatedSince, most));
  }

  @Override
  @Transactional
  @LongRequest
  public String export(
      @Nullable UUID course,
      @Nullable UUID unit,
      @Nullable String wave,
      @Nullable RunMode mode,
      @Nullable RunState state,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    var all = views.of(queries.all(filter(course, unit, wave, mode, state, from, to)));
    return RunTable.of(all, FeatureTexts.of("courserun", caller.language()));
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public CourseRunView run(UUID runId) {
    return runs.findByIdOptional(runId)
        .map(this::view)
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  @Override
  @Transactional
  @Idempotent
  public CourseRunView plan(PlanRun request) {
    return view(planning.plan(request));
  }

  @Override
  @Transactional
  public CourseRunView change(UUID runId, ChangeRun request) {
    return view(planning.change(runId, request));
  }

  @Override
  @Transactional
  public CourseRunView open(UUID runId) {
    return view(planning.open(runId));
  }

  @Override
  @Transactional
  public CourseRunView close(UUID runId) {
    return view(planning.close(runId));
  }

  @Override
  @Transactional
  public CourseRunView cancel(UUID runId, CancelRun request) {
    return view(planning.cancel(runId, request.reason()));
  }

  private CourseRunView view(Run run) {
    return views.of(List.of(run)).getFirst();
  }

  private RunFilter filter(
      @Nullable UUID course,
      @Nullable UUID unit,
      @Nullable String wave,
      @Nullable RunMode mode,
      @Nullable RunState state,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    return new RunFilter(
        course,
        Optional.ofNullable(unit).map(units::withBelow).orElse(null),
        Optional.ofNullable(wave)
            .map(Texts::folded)
            .filter(folded -> !folded.isEmpty())
            .orElse(null),
        mode,
        state,
        RunFilter.beginning(from),
        RunFilter.end(to));
  }
}
