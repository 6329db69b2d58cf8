package vn.khaitri.web.enrolment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.catalog.CourseDetailView;
import vn.khaitri.contract.catalog.CourseDetailView.LessonLine;
import vn.khaitri.contract.catalog.CourseDetailView.ModuleLine;
import vn.khaitri.contract.enrolment.EligibilityView.PrerequisiteLine;

/**
 * A course with the ways into it, as its viewer finds them.
 *
 * @param learner whether the viewer may enter runs at all
 * @param prerequisites how the viewer stands to each; empty for who cannot be asked about
 * @param problem why they were not taken just now
 */
record CourseSheet(
    CourseDetailView course,
    boolean signedIn,
    boolean learner,
    List<Door> doors,
    List<PrerequisiteLine> prerequisites,
    @Nullable Problem problem) {

  CourseSheet refused(Problem why) {
    return new CourseSheet(course, signedIn, learner, doors, prerequisites, why);
  }

  /** The run that the viewer goes on in; null when they are in none. */
  public @Nullable Door joined() {
    return doors.stream().filter(Door::joined).findFirst().orElse(null);
  }

  /** The only run there is, when it takes the viewer: it needs no choice. */
  public @Nullable Door only() {
    return Optional.of(doors)
        .filter(all -> all.size() == 1)
        .map(List::getFirst)
        .filter(Door::isOpenToViewer)
        .orElse(null);
  }

  public boolean hasPeriods() {
    return course.periods().total().signum() > 0;
  }

  public List<Part> parts() {
    var parts = new ArrayList<Part>();
    int first = 1;
    for (var module : course.modules()) {
      parts.add(new Part(first, module));
      first += module.lessons().size();
    }
    return parts;
  }

  public int lessons() {
    return course.modules().stream().mapToInt(module -> module.lessons().size()).sum();
  }

  /**
   * @param first number of its first lesson; lessons are numbered through the modules
   */
  record Part(int first, ModuleLine module) {
    public BigDecimal periods() {
      return module.lessons().stream()
          .map(LessonLine::periods)
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean isSpecial(LessonLine lesson) {
      return lesson.requirement() != Requirement.MANDATORY;
    }
  }
}
