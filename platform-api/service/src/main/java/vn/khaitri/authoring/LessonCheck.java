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
import vn.khaitri.programme.Framework;
import vn.khaitri.programme.Programmes;
import vn.khaitri.shared.Fault;
import vn.khaitri.shared.ProblemException;

/** Whether what modules and lessons point at is there. */
@ApplicationScoped
class LessonCheck {
  private final Skills skills;
  private final Programmes programmes;

  LessonCheck(Skills skills, Programmes programmes) {
    this.skills = skills;
    this.programmes = programmes;
  }

  void requireAssets(List<Block> blocks, UUID authorId) {}

  /** 400 {@code lesson-facts-unknown} with each code that names no skill. */
  void requireSkills(List<String> codes) {
    var unknown = codes.isEmpty() ? new HashSet<String>() : skills.unknown(codes);
    var faults = new ArrayList<Fault>();
    for (int n = 0; n < codes.size(); n++) {
      if (unknown.contains(codes.get(n))) {
        faults.add(new Fault("/skills/" + n, "skill", codes.get(n)));
      }
    }
    refuse(faults);
  }

  /** A number is one of the programme's; without a programme there is none. */
  void requireFrameworkModule(Course course, @Nullable Integer number) {
    if (number != null && framework(course).flatMap(f -> module(f, number)).isEmpty()) {
      refuse(List.of(new Fault("/frameworkModule", "framework-module", number)));
    }
  }

  /** A topic is one of the framework's; without a programme there is none. */
  void requireTopic(Course course, @Nullable String topic) {
    if (topic != null && framework(course).filter(f -> hasTopic(f, topic)).isEmpty()) {
      refuse(List.of(new Fault("/topic", "topic", topic)));
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

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new ProblemException(AuthoringProblem.LESSON_FACTS_UNKNOWN, faults);
    }
  }
}
