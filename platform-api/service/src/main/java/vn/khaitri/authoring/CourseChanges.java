package vn.khaitri.authoring;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.khaitri.contract.authoring.CourseChangesView;
import vn.khaitri.contract.authoring.CourseChangesView.FactChange;
import vn.khaitri.contract.authoring.CourseChangesView.LessonChange;
import vn.khaitri.contract.authoring.CourseChangesView.TextChange;
import vn.khaitri.contract.authoring.CourseChangesView.TextChange.How;
import vn.khaitri.contract.authoring.CourseChangesView.What;

/** What one state of a course has that another has not. */
final class CourseChanges {
  private CourseChanges() {}

  /** Everything is new. */
  static CourseChangesView ofFirst(CourseContent draft) {
    var added = placed(draft).values().stream().map(lesson -> whole(lesson, What.ADDED)).toList();
    return new CourseChangesView(null, List.of(), added, 0);
  }

  static CourseChangesView between(int version, CourseContent before, CourseContent after) {
    var old = placed(before);
    var now = placed(after);
    var moved = moved(old, now);
    var changes = new ArrayList<LessonChange>();
    now.forEach(
        (id, lesson) -> {
          var was = old.get(id);
          if (was == null) {
            changes.add(whole(lesson, What.ADDED));
          } else {
            changes.addAll(change(was, lesson, moved.contains(id)));
          }
        });
    int same = now.size() - changes.size();
    old.forEach(
        (id, lesson) -> {
          if (!now.containsKey(id)) {
            changes.add(whole(lesson, What.REMOVED));
          }
        });
    return new CourseChangesView(version, facts(facts(before), facts(after)), changes, same);
  }

  /** A lesson with the module that it stands in. */
  private record Placed(String module, CourseContent.Lesson lesson) {
    UUID id() {
      return Objects.requireNonNull(lesson.lessonId());
    }
  }

  private static Map<UUID, Placed> placed(CourseContent content) {
    var placed = new LinkedHashMap<UUID, Placed>();
    for (var module : content.modules()) {
      for (var lesson : module.lessons()) {
        var here = new Placed(module.title(), lesson);
        placed.put(here.id(), here);
      }
    }
    return placed;
  }

  /**
   * The fewest lessons that must have been moved to get from one order to the other: those outside
   * the longest common run of both.
   */
  private static Set<UUID> moved(Map<UUID, Placed> old, Map<UUID, Placed> now) {
    var before = old.keySet().stream().filter(now::containsKey).toList();
    var after = now.keySet().stream().filter(old::containsKey).toList();
    return DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null)
        .getDeltas()
        .stream()
        .filter(delta -> delta.getType() != DeltaType.DELETE)
        .flatMap(delta -> delta.getTarget().getLines().stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static List<LessonChange> change(Placed was, Placed is, boolean moved) {
    var facts = facts(facts(was), facts(is));
    var texts =
        LineChanges.between(
            LessonLines.of(was.lesson().blocks()), LessonLines.of(is.lesson().blocks()));
    if (facts.isEmpty() && texts.isEmpty()) {
      return moved
          ? List.of(new LessonChange(is.id(), What.MOVED, title(is), facts, texts))
          : List.of();
    }
    return List.of(new LessonChange(is.id(), What.CHANGED, title(is), facts, texts));
  }

  private static LessonChange whole(Placed lesson, What what) {
    var how = what == What.ADDED ? How.INSERTED : How.DELETED;
    var lines =
        LessonLines.of(lesson.lesson().blocks()).stream()
            .map(line -> new TextChange(how, line))
            .toList();
    return new LessonChange(lesson.id(), what, title(lesson), List.of(), lines);
  }

  private static String title(Placed lesson) {
    return lesson.lesson().title();
  }

  private static Map<String, String> facts(CourseContent content) {
    var terms = content.terms();
    var facts = new LinkedHashMap<String, String>();
    facts.put("title", content.title());
    facts.put("summary", content.summary());
    facts.put("field", terms.field());
    facts.put("audience", String.join(", ", terms.audience()));
    facts.put("access", terms.access().name());
    facts.put("programmeId", Objects.toString(terms.programmeId(), ""));
    facts.put("minElectives", Integer.toString(terms.minElectives()));
    facts.put(
        "prerequisites",
        terms.prerequisites().stream().map(Object::toString).collect(Collectors.joining("; ")));
    facts.put("document", Objects.toString(terms.document(), ""));
    facts.put(
        "modules",
        content.modules().stream().map(CourseChanges::line).collect(Collectors.joining("; ")));
    return facts;
  }

  private static String line(CourseContent.Module module) {
    return module.title() + " (" + module.order() + ")";
  }

  private static Map<String, String> facts(Placed placed) {
    var lesson = placed.lesson();
    var facts = new LinkedHashMap<String, String>();
    facts.put("title", lesson.title());
    facts.put("module", placed.module());
    facts.put("mediaId", Objects.toString(lesson.mediaId(), ""));
    facts.put("periodKind", lesson.periodKind().name());
    facts.put("periods", lesson.periods().stripTrailingZeros().toPlainString());
    facts.put("requirement", lesson.requirement().name());
    facts.put("skills", String.join(", ", lesson.skills()));
    facts.put("topic", Objects.toString(lesson.topic(), ""));
    return facts;
  }

  private static List<FactChange> facts(Map<String, String> before, Map<String, String> after) {
    return after.entrySet().stream()
        .filter(fact -> !fact.getValue().equals(before.get(fact.getKey())))
        .map(
            fact ->
                new FactChange(
                    fact.getKey(),
                    Objects.requireNonNull(before.get(fact.getKey())),
                    fact.getValue()))
        .toList();
  }
}
