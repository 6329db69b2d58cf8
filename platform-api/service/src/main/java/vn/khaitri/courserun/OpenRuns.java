package vn.khaitri.courserun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.courserun.OpenRunView;
import vn.khaitri.contract.courserun.RunMode;
import vn.khaitri.organisation.Units;

/** The ways into a course, as its page shows them. */
@ApplicationScoped
public class OpenRuns {
  private final RunRepository runs;
  private final RunPlaceRepository places;
  private final Units units;
  private final Clock clock;

  OpenRuns(RunRepository runs, RunPlaceRepository places, Units units, Clock clock) {
    this.runs = runs;
    this.places = places;
    this.units = units;
    this.clock = clock;
  }

  /**
   * Runs that take learners, or will on a day that is set; the earliest start first, self-paced
   * ones before all.
   */
  @Transactional
  public List<OpenRunView> of(UUID courseId) {
    Instant now = clock.instant();
    var open = runs.open(courseId, now);
    var taken = places.taken(open.stream().map(Run::id).toList());
    var names =
        units.names(open.stream().flatMap(run -> run.plan().stream()).map(Plan::unitId).toList());
    return open.stream()
        .map(run -> view(run, now, taken.getOrDefault(run.id(), 0L), names))
        .toList();
  }

  private static OpenRunView view(Run run, Instant now, long taken, Map<UUID, String> unitNames) {
    var plan = run.plan();
    var seats = plan.map(Plan::seats).orElse(null);
    return new OpenRunView(
        run.id(),
        run.name(),
        plan.map(Plan::wave).orElse(null),
        plan.map(Plan::unitId).map(unitNames::get).orElse(null),
        plan.map(Plan::mode).orElse(RunMode.ONLINE),
        plan.map(Plan::opensAt).filter(now::isBefore).orElse(null),
        plan.map(Plan::lastEntry).orElse(null),
        plan.map(Plan::startsAt).orElse(null),
        plan.map(Plan::endsAt).orElse(null),
        seats,
        left(seats, taken),
        run.admissionRules().selfEnrolment());
  }

  private static @Nullable Integer left(@Nullable Integer seats, long taken) {
    return Optional.ofNullable(seats).map(all -> (int) Math.max(0, all - taken)).orElse(null);
  }
}
