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

  CourseDetailView of(CatalogEntry entry, Locale locale) {
    var terms = entry.terms();
    return new CourseDetailView(
        entry.courseId(),
        entry.versionId(),
        entry.version(),
        entry.title(),
        entry.summary(),
        terms.field(),
        terms.access(),
        terms.periods(),
        terms.minutesPerPeriod(),
        terms.minElectives(),
        audience.of(terms.audience()),
        prerequisites.sentences(entry.prerequisites(), locale),
        modules(entry),
        runs.of(entry.courseId()));
  }

  private static List<ModuleLine> modules(CatalogEntry entry) {
    var lessons = entry.lessons();
    return entry.modules().stream()
        .map(
            module ->
                new ModuleLine(
                    module.moduleId(),
                    module.title(),
                    lessons.stream()
                        .filter(lesson -> lesson.moduleId().equals(module.moduleId()))
                        .map(lesson -> line(lesson, entry))
                        .toList()))
        .toList();
  }

  private static LessonLine line(CatalogEntryLesson lesson, CatalogEntry entry) {
    return new LessonLine(
        lesson.lessonId(),
        lesson.kind(),
        lesson.title(),
        lesson.requirement(),
        lesson.periodKind(),
        lesson.periods(),
        PreviewPolicy.isOpen(entry.terms().access(), lesson.kind()));
  }
}
