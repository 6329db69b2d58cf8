package vn.khaitri.authoring;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CourseFactsView;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.authoring.ModuleDraftView;
import vn.khaitri.contract.authoring.PeriodSums;
import vn.khaitri.identity.Persons;
import vn.khaitri.programme.Framework;
import vn.khaitri.programme.Programmes;

/**
 * Courses in the making as their authors and appraisers see them: five queries for an outline of
 * any size, none of which reads a text.
 */
@ApplicationScoped
class CourseViews {
  private final ModuleRepository modules;
  private final LessonRepository lessons;
  private final Programmes programmes;
  private final Persons persons;

  CourseViews(
      ModuleRepository modules, LessonRepository lessons, Programmes programmes, Persons persons) {
    this.modules = modules;
    this.lessons = lessons;
    this.programmes = programmes;
    this.persons = persons;
  }

  CourseView of(Course course, UUID callerId) {
    var byModule =
        lessons.of(course.id()).stream().collect(groupingBy(lesson -> lesson.module().id()));
    var framework = framework(course);
    var views =
        modules.of(course.id()).stream()
            .map(
                module ->
                    view(
                        module,
                        byModule.getOrDefault(module.id(), List.of()),
                        asked(framework, module)))
            .toList();
    var gone = new Gone(modules.removedOf(course.id()), lessons.removedOf(course.id()));
    var names = names(course, gone);
    return new CourseView(
        course.id(),
        course.title(),
        course.summary(),
        course.terms(),
        course.state(),
        course.isBy(callerId),
        course.isOwnedBy(callerId),
        authors(course, names),
        views.stream().map(ModuleDraftView::sums).reduce(PeriodSums.NONE, PeriodSums::plus),
        framework.map(Framework::sums).orElse(null),
        course.appraisalComment(),
        course.revision(),
        course.version(),
        views,
        gone.views(names));
  }

  CourseFactsView facts(Course course, UUID callerId) {
    return new CourseFactsView(
        course.id(),
        course.title(),
        course.summary(),
        course.terms(),
        course.state(),
        course.isBy(callerId),
        course.isOwnedBy(callerId),
        authors(course, persons.displayNames(course.authors())),
        course.appraisalComment(),
        course.revision(),
        course.version());
  }

  private static List<CourseView.Author> authors(Course course, Map<UUID, String> names) {
    return course.authors().stream()
        .map(author -> new CourseView.Author(author, names.getOrDefault(author, "?")))
        .toList();
  }

  ModuleDraftView of(CourseModule module) {
    var asked = asked(framework(module.course()), module);
    return view(module, lessons.ofModule(module.id()), asked);
  }

  private Optional<Framework> framework(Course course) {
    return Optional.ofNullable(course.programmeId()).flatMap(programmes::find);
  }

  /** What the framework's module asks for that this one fills; null when it fills none. */
  private static @Nullable PeriodSums asked(Optional<Framework> framework, CourseModule module) {
    return framework.stream()
        .flatMap(known -> known.modules().stream())
        .filter(asked -> Integer.valueOf(asked.number()).equals(module.frameworkModule()))
        .map(Framework.Module::sums)
        .findFirst()
        .orElse(null);
  }

  private static ModuleDraftView view(
      CourseModule module, List<Lesson> lessons, @Nullable PeriodSums framework) {
    return new ModuleDraftView(
        module.id(),
        module.title(),
        module.order(),
        module.frameworkModule(),
        sums(lessons),
        framework,
        lessons.stream().map(LessonViews::facts).toList(),
        module.revision());
  }

  static PeriodSums sums(Collection<Lesson> lessons) {
    return lessons.stream().map(Lesson::sums).reduce(PeriodSums.NONE, PeriodSums::plus);
  }

  private Map<UUID, String> names(Course course, Gone gone) {
    var ids = new HashSet<>(course.authors());
    gone.removals().map(Removal::removedBy).forEach(ids::add);
    return persons.displayNames(ids);
  }

  /** What was taken out of a course. */
  private record Gone(List<CourseModule> modules, List<Lesson> lessons) {
    Stream<Removal> removals() {
      return Stream.concat(
              modules.stream().map(CourseModule::removal), lessons.stream().map(Lesson::removal))
          .filter(removal -> removal != null);
    }

    List<CourseView.Removed> views(Map<UUID, String> names) {
      return Stream.concat(
              modules.stream()
                  .map(module -> view(module.id(), false, module.title(), module.removal(), names)),
              lessons.stream()
                  .map(lesson -> view(lesson.id(), true, lesson.title(), lesson.removal(), names)))
          .sorted(Comparator.comparing(CourseView.Removed::at).reversed())
          .toList();
    }

    private static CourseView.Removed view(
        UUID id, boolean lesson, String title, @Nullable Removal removal, Map<UUID, String> names) {
      var known = java.util.Objects.requireNonNull(removal);
      return new CourseView.Removed(
          id, lesson, title, known.removedAt(), names.getOrDefault(known.removedBy(), "?"));
    }
  }
}
