package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.competency.Skills;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.library.Assets;
import vn.khaitri.programme.Framework;
import vn.khaitri.programme.Programmes;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;

/** Whether what modules and lessons point at is there. */
@ApplicationScoped
class LessonCheck {
  private final Skills skills;
  private final Programmes programmes;
  private final Assets assets;

  LessonCheck(Skills skills, Programmes programmes, Assets assets) {
    this.skills = skills;
    this.programmes = programmes;
    this.assets = assets;
  }

  /** 400 {@code lesson-facts-unknown} with each block whose asset the author may not use. */
  void requireAssets(List<Block> blocks, UUID authorId) {
    var faults = new ArrayList<FieldFault>();
    for (int n = 0; n < blocks.size(); n++) {
      var asset = blocks.get(n).assetId();
      if (asset != null && !assets.usableBy(asset, authorId)) {
        faults.add(new FieldFault("/blocks/" + n + "/assetId", "asset"));
      }
    }
    refuse(faults);
  }

  /** What learners would not get to see: an asset that is not appraised, or not given out today. */
  List<FieldFault> assetFaults(List<CourseModule> modules, List<Lesson> lessons) {
    var known = assets.find(lessons.stream().flatMap(lesson -> lesson.assets().stream()).toList());
    var faults = new ArrayList<FieldFault>();
    for (int m = 0; m < modules.size(); m++) {
      var home = modules.get(m).id();
      var inside = lessons.stream().filter(lesson -> lesson.module().id().equals(home)).toList();
      for (int n = 0; n < inside.size(); n++) {
        var pointer = "/modules/" + m + "/lessons/" + n;
        var title = inside.get(n).title();
        for (var assetId : inside.get(n).assets()) {
          var asset = known.get(assetId);
          if (asset == null || !asset.available()) {
            faults.add(new FieldFault(pointer, "asset-unavailable", title));
          } else if (!asset.appraised()) {
            faults.add(new FieldFault(pointer, "asset-not-appraised", title, asset.title()));
          }
        }
      }
    }
    return faults;
  }

  /** 400 {@code lesson-facts-unknown} with each code that names no skill. */
  void requireSkills(List<String> codes) {
    var unknown = codes.isEmpty() ? new HashSet<String>() : skills.unknown(codes);
    var faults = new ArrayList<FieldFault>();
    for (int n = 0; n < codes.size(); n++) {
      if (unknown.contains(codes.get(n))) {
        faults.add(new FieldFault("/skills/" + n, "skill", codes.get(n)));
      }
    }
    refuse(faults);
  }

  /** A number is one of the programme's; without a programme there is none. */
  void requireFrameworkModule(Course course, @Nullable Integer number) {
    if (number != null && framework(course).flatMap(f -> module(f, number)).isEmpty()) {
      refuse(List.of(new FieldFault("/frameworkModule", "framework-module", number)));
    }
  }

  /** A topic is one of the framework's; without a programme there is none. */
  void requireTopic(Course course, @Nullable String topic) {
    if (topic != null && framework(course).filter(f -> hasTopic(f, topic)).isEmpty()) {
      refuse(List.of(new FieldFault("/topic", "topic", topic)));
    }
  }

  /** BR-07: as the programme says; without one the lessons of a module are free. */
  ModuleOrder usualOrder(Course course) {
    return framework(course).map(Framework::moduleOrder).orElse(ModuleOrder.FREE);
  }

  private Optional<Framework> framework(Course course) {
    return Optional.ofNullable(course.programmeId()).flatMap(programmes::find);
  }

  private static Optional<Framework.Module> module(Framework framework, int number) {
    return framework.modules().stream().filter(module -> module.number() == number).findFirst();
  }

  private static boolean hasTopic(Framework framework, String topic) {
    return framework.modules().stream().anyMatch(module -> module.topicCodes().contains(topic));
  }

  private static void refuse(List<FieldFault> faults) {
    if (!faults.isEmpty()) {
      throw new ProblemException(AuthoringProblem.LESSON_FACTS_UNKNOWN, faults);
    }
  }
}
