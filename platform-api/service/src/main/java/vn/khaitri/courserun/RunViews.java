package vn.khaitri.courserun;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.khaitri.authoring.Publications;
import vn.khaitri.contract.courserun.CourseRunView;
import vn.khaitri.organisation.Units;

/** Runs as organisers see them, with what others know of them: the unit's name, the learners. */
@ApplicationScoped
class RunViews {
  private final RunPlaceRepository places;
  private final Publications publications;
  private final Units units;

  RunViews(RunPlaceRepository places, Publications publications, Units units) {
    this.places = places;
    this.publications = publications;
    this.units = units;
  }

  /** In the same order, in a fixed number of queries. */
  List<CourseRunView> of(List<Run> runs) {
    var taken = places.taken(runs.stream().map(Run::id).toList());
    var names =
        units.names(runs.stream().flatMap(run -> run.plan().stream()).map(Plan::unitId).toList());
    var missing =
        publications.missingAssets(
            runs.stream().map(run -> run.taught().versionId()).distinct().toList());
    return runs.stream()
        .map(
            run ->
                view(
                    run,
                    taken.getOrDefault(run.id(), 0L),
                    names,
                    missing.getOrDefault(run.taught().versionId(), List.of())))
        .toList();
  }

  private static CourseRunView view(
      Run run, long learners, Map<UUID, String> unitNames, List<String> missing) {
    var taught = run.taught();
    return new CourseRunView(
        run.id(),
        run.courseId(),
        taught.versionId(),
        taught.version(),
        taught.title(),
        run.name(),
        run.plan().isEmpty(),
        run.plan().map(plan -> plan.view(run.name())).orElse(null),
        run.plan().map(Plan::unitId).map(unitNames::get).orElse(null),
        run.state(),
        learners,
        run.cancelReason(),
        missing,
        run.revision());
  }
}
