package vn.khaitri.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.standing.CommunePersonView;
import vn.khaitri.contract.standing.CommuneRunView;
import vn.khaitri.contract.standing.StandingCounts;
import vn.khaitri.contract.standing.StandingState;
import vn.khaitri.courserun.CourseRun;
import vn.khaitri.courserun.CourseRuns;
import vn.khaitri.organisation.Units;
import vn.khaitri.shared.Caller;
import vn.khaitri.standing.StandingPolicy.Line;

/** The caller's own commune: those who belong to it, as somebody confirmed, and no others. */
@ApplicationScoped
class Commune {
  private static final StandingCounts NOBODY = new StandingCounts(0, 0, 0, 0);

  private final StandingQueries standings;
  private final CourseRuns courseRuns;
  private final Units units;
  private final Caller caller;
  private final Clock clock;

  Commune(
      StandingQueries standings, CourseRuns courseRuns, Units units, Caller caller, Clock clock) {
    this.standings = standings;
    this.courseRuns = courseRuns;
    this.units = units;
    this.caller = caller;
    this.clock = clock;
  }

  /** Empty until somebody has confirmed where the caller belongs. */
  Optional<UUID> unitId() {
    return units.unitOf(caller.id());
  }

  String name(UUID unitId) {
    return units.names(List.of(unitId)).getOrDefault(unitId, "");
  }

  Set<UUID> people() {
    return unitId().map(units::membersOf).orElse(Set.of());
  }

  long outside(Set<UUID> people) {
    return people.size() - standings.countPeople(people);
  }

  StandingCounts counts(Set<UUID> people) {
    return byRun(people, runsOf(people)).values().stream().reduce(NOBODY, Commune::sum);
  }

  /** Where most are not done first. */
  List<CommuneRunView> runs(Set<UUID> people) {
    var runs = runsOf(people);
    var counts = byRun(people, runs);
    return runs.values().stream()
        .map(
            run ->
                new CommuneRunView(
                    run.runId(),
                    run.courseTitle(),
                    run.endsAt(),
                    counts.getOrDefault(run.runId(), NOBODY)))
        .sorted(
            Comparator.comparing((CommuneRunView run) -> run.counts().done() - run.counts().total())
                .thenComparing(CommuneRunView::runId))
        .toList();
  }

  /**
   * @param state null for all
   * @param runId null for all
   */
  List<CommunePersonView> people(
      Set<UUID> people, @Nullable StandingState state, @Nullable UUID runId, int page, int size) {
    var runs = narrowed(runsOf(people), runId);
    var lines = lines(runs);
    return standings.ofPeople(people, List.copyOf(lines.values()), state, page, size).stream()
        .map(
            one -> {
              var run = Objects.requireNonNull(runs.get(one.runId()));
              return one.inCommune(
                  run.courseTitle(), Objects.requireNonNull(lines.get(run.runId())));
            })
        .toList();
  }

  long count(Set<UUID> people, @Nullable StandingState state, @Nullable UUID runId) {
    var counts =
        byRun(people, narrowed(runsOf(people), runId)).values().stream()
            .reduce(NOBODY, Commune::sum);
    return state == null ? counts.total() : counts.of(state);
  }

  private static Map<UUID, CourseRun> narrowed(Map<UUID, CourseRun> runs, @Nullable UUID runId) {
    if (runId == null) {
      return runs;
    }
    var one = new HashMap<>(runs);
    one.keySet().retainAll(Set.of(runId));
    return one;
  }

  private Map<UUID, CourseRun> runsOf(Set<UUID> people) {
    return courseRuns.findAll(standings.runsOf(people));
  }

  private Map<UUID, StandingCounts> byRun(Set<UUID> people, Map<UUID, CourseRun> runs) {
    return standings.counts(people, List.copyOf(lines(runs).values()));
  }

  private Map<UUID, Line> lines(Map<UUID, CourseRun> runs) {
    var now = clock.instant();
    var lines = new HashMap<UUID, Line>();
    runs.forEach((id, run) -> lines.put(id, StandingPolicy.line(run, now)));
    return lines;
  }

  private static StandingCounts sum(StandingCounts one, StandingCounts other) {
    return new StandingCounts(
        one.notBegun() + other.notBegun(),
        one.learning() + other.learning(),
        one.slow() + other.slow(),
        one.done() + other.done());
  }
}
