package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.khaitri.contract.authoring.event.CourseCopied;
import vn.khaitri.events.Events;
import vn.khaitri.shared.Ids;
import vn.khaitri.shared.PrintedLetters;

/** A new draft with the content of another course; the quizzes follow by event. */
@ApplicationScoped
class CourseCopying {
  private final CourseRepository courses;
  private final ModuleRepository modules;
  private final LessonRepository lessons;
  private final Events events;
  private final Clock clock;

  CourseCopying(
      CourseRepository courses,
      ModuleRepository modules,
      LessonRepository lessons,
      Events events,
      Clock clock) {
    this.courses = courses;
    this.modules = modules;
    this.lessons = lessons;
    this.events = events;
    this.clock = clock;
  }

  Course copy(Course original, UUID authorId, String title) {
    PrintedLetters.require("/title", title);
    var lastChange = new LastChange(authorId, clock.instant());
    var copy = new Course(authorId, title, original.summary(), lastChange.changedAt());
    copy.agree(original.terms(), lastChange.changedAt());
    courses.persistAndFlush(copy);
    var moduleIds = modules.of(original.id()).stream().map(CourseModule::id).toList();
    courses.copyModules(copy.id(), moduleIds, fresh(moduleIds), lastChange);
    var lessonIds = lessons.idsOf(original.id());
    var copies = fresh(lessonIds);
    courses.copyLessons(copy.id(), lessonIds, copies, lastChange);
    events.publish(new CourseCopied(copy.id(), original.id(), pairs(lessonIds, copies)));
    return copy;
  }

  private static List<UUID> fresh(List<UUID> ids) {
    return Stream.generate(Ids::next).limit(ids.size()).toList();
  }

  private static List<CourseCopied.Pair> pairs(List<UUID> from, List<UUID> to) {
    var pairs = new ArrayList<CourseCopied.Pair>();
    for (int n = 0; n < from.size(); n++) {
      pairs.add(new CourseCopied.Pair(from.get(n), to.get(n)));
    }
    return pairs;
  }
}
