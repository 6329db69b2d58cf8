package vn.khaitri.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import vn.khaitri.contract.catalog.CourseDetailView;
import vn.khaitri.contract.catalog.CourseDetailView.LessonLine;
import vn.khaitri.contract.catalog.CourseDetailView.ModuleLine;
import vn.khaitri.courserun.OpenRuns;
import vn.khaitri.courserun.Prerequisites;

/** A course as its page shows it, put together from what the catalog and its runs know. */
@ApplicationScoped
class CoursePage {
  private final OpenRuns runs;
  private final Prerequisites prerequisites;
  private final AudienceLines audience;

  CoursePage(OpenRuns runs, Prerequisites prerequisites, AudienceLines audience) {
    this.runs = runs;
    this.prerequisites = prerequisites;
    this.audience = audience;
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
        runs.of(edition.courseId()));
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

  private static LessonLine line(EditionLesson lesson, Edition edition) {
    return new LessonLine(
        lesson.lessonId(),
        lesson.kind(),
        lesson.title(),
        lesson.requirement(),
        lesson.periodKind(),
        lesson.periods(),
        PreviewPolicy.isOpen(edition.terms().access(), lesson.kind()));
  }
}
