package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.khaitri.contract.programme.ProgrammeState;
import vn.khaitri.media.Media;
import vn.khaitri.programme.Framework;
import vn.khaitri.programme.Programmes;
import vn.khaitri.shared.ProblemException;

/** Whether a course is all there: asked of the facts of its lessons, no text is read for it. */
@ApplicationScoped
class CourseCheck {
  private final ModuleRepository modules;
  private final LessonRepository lessons;
  private final LessonCheck lessonCheck;
  private final Programmes programmes;
  private final Media media;

  CourseCheck(
      ModuleRepository modules,
      LessonRepository lessons,
      LessonCheck lessonCheck,
      Programmes programmes,
      Media media) {
    this.modules = modules;
    this.lessons = lessons;
    this.lessonCheck = lessonCheck;
    this.programmes = programmes;
    this.media = media;
  }

  /** Empty for a course of its own. */
  Optional<Framework> framework(Course course) {
    return Optional.ofNullable(course.programmeId()).flatMap(programmes::find);
  }

  /** 409 {@code programme-not-issued} while the framework is a draft or withdrawn. */
  void requireIssued(Optional<Framework> framework) {
    if (framework.isPresent() && framework.get().state() != ProgrammeState.ISSUED) {
      throw new ProblemException(AuthoringProblem.PROGRAMME_NOT_ISSUED, framework.get().name());
    }
  }

  /** 409 {@code course-incomplete} with all that is missing. */
  void requireComplete(Course course, Optional<Framework> framework) {
    var outline = modules.of(course.id());
    var content = lessons.of(course.id());
    var faults = new ArrayList<>(Completeness.faults(outline, content, ready(content)));
    faults.addAll(lessonCheck.assetFaults(outline, content));
    framework.ifPresent(asked -> faults.addAll(FrameworkPolicy.faults(asked, outline, content)));
    EndingPolicy.fault(course.terms().document(), content).ifPresent(faults::add);
    if (!faults.isEmpty()) {
      throw new ProblemException(AuthoringProblem.COURSE_INCOMPLETE, faults);
    }
  }

  private Set<UUID> ready(List<Lesson> content) {
    return media.ready(
        content.stream().map(Lesson::mediaId).filter(Objects::nonNull).distinct().toList());
  }
}
