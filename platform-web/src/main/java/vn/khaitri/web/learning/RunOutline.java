package vn.khaitri.web.learning;

import java.util.ArrayList;
import java.util.List;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.learning.RunPhase;
import vn.khaitri.contract.learning.RunProgressView;
import vn.khaitri.contract.learning.RunProgressView.LessonProgress;
import vn.khaitri.contract.learning.RunProgressView.ModuleProgress;

/** A run as its learner sees it: modules with lessons that are numbered through. */
record RunOutline(RunProgressView run, List<Part> parts) {
  static RunOutline of(RunProgressView run) {
    var shut = run.phase() == RunPhase.NOT_BEGUN;
    var parts = new ArrayList<Part>();
    int number = 1;
    for (var module : run.modules()) {
      var lines = new ArrayList<Line>();
      for (var lesson : module.lessons()) {
        lines.add(new Line(number++, lesson, shut || lesson.lock() != null));
      }
      parts.add(new Part(module, List.copyOf(lines)));
    }
    return new RunOutline(run, List.copyOf(parts));
  }

  /** A course of one module is shown without it. */
  public boolean isInParts() {
    return parts.size() > 1;
  }

  public boolean isNotBegun() {
    return run.phase() == RunPhase.NOT_BEGUN;
  }

  public boolean isEnded() {
    return run.phase() == RunPhase.ENDED;
  }

  public boolean hasPeriods() {
    return run.periods().total().signum() > 0;
  }

  record Part(ModuleProgress module, List<Line> lines) {
    public boolean isSequential() {
      return module.order() == ModuleOrder.SEQUENTIAL;
    }

    public int first() {
      return lines.isEmpty() ? 1 : lines.getFirst().number();
    }

    public long done() {
      return lines.stream().filter(line -> line.lesson().completed()).count();
    }
  }

  /**
   * @param number its place in the run, from 1
   * @param shut it cannot be opened yet
   */
  record Line(int number, LessonProgress lesson, boolean shut) {
    public boolean isSession() {
      return lesson.kind() == LessonKind.SESSION;
    }

    /** Elective, or the examination. */
    public boolean isSpecial() {
      return lesson.requirement() != Requirement.MANDATORY;
    }
  }
}
