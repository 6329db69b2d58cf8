package vn.khaitri.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.catalog.CourseDetailView;
import vn.khaitri.contract.catalog.CourseDetailView.LessonLine;
import vn.khaitri.contract.catalog.CourseDetailView.ModuleLine;
import vn.khaitri.contract.catalog.CourseDetailView.RunView;
import vn.khaitri.contract.catalog.RunMode;
import vn.khaitri.organisation.Units;

/** A course as its page shows it, put together from all that the catalog and organisation know. */
@ApplicationScoped
class CoursePage {
  private final RunRepository runs;
  private final RunPlaceRepository places;
  private final Prerequisites prerequisites;
  private final AudienceLines audience;
  private final Units units;
  private final Clock clock;

  CoursePage(
      RunRepository runs,
      RunPlaceRepository places,
      Prerequisites prerequisites,
      AudienceLines audience,
      Units units,
      Clock clock) {
    this.runs = runs;
    this.places = places;
    this.prerequisites = prerequisites;
    this.audience = audience;
    this.units = units;
    this.clock = clock;
  }

  CourseDetailView of(Edition edition, Locale locale) {
    var terms = edition.terms();
    return new CourseDetailView(
        edition.courseId(),
        edition.versionId(),
        edition.version(),
        edition.title(),
        edition.summary(),
        terms.field(),
        terms.access(),
        terms.periods(),
        terms.minutesPerPeriod(),
        terms.minElectives(),
        audience.of(terms.audience()),
        prerequisites.sentences(edition.prerequisites(), locale),
        modules(edition),
        runs(edition.courseId()));
  }

  private static List<ModuleLine> modules(Edition edition) {
    var lessons = edition.lessons();
    return edition.modules().stream()
        .map(
            module ->
                new ModuleLine(
                    module.moduleId(),
                    module.title(),
                    lessons.stream()
                        .filter(lesson -> lesson.moduleId().equals(module.moduleId()))
                        .map(lesson -> line(lesson, edition))
                        .toList()))
        .toList();
  }

  private static LessonLine line(CourseLesson lesson, Edition edition) {
    return new LessonLine(
        lesson.lessonId(),
        lesson.kind(),
        lesson.title(),
        lesson.requirement(),
        lesson.periodKind(),
        lesson.periods(),
        PreviewPolicy.isOpen(edition.terms().access(), lesson.kind()));
  }

  private List<RunView> runs(UUID courseId) {
    Instant now = clock.instant();
    var open = runs.open(courseId, now);
    var taken = places.taken(open.stream().map(Run::id).toList());
    var names =
        units.names(open.stream().flatMap(run -> run.plan().stream()).map(Plan::unitId).toList());
    return open.stream()
        .map(run -> view(run, now, taken.getOrDefault(run.id(), 0L), names))
        .toList();
  }

  private static RunView view(Run run, Instant now, long taken, Map<UUID, String> unitNames) {
    var plan = run.plan();
    var seats = plan.map(Plan::seats).orElse(null);
    return new RunView(
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
        run.intake().selfEnrolment());
  }

  private static @Nullable Integer left(@Nullable Integer seats, long taken) {
    return Optional.ofNullable(seats).map(all -> (int) Math.max(0, all - taken)).orElse(null);
  }
}
