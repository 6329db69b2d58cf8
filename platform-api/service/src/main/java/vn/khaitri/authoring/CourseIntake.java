package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.authoring.ClassifyLesson;
import vn.khaitri.shared.PrintedLetters;
import vn.khaitri.shared.ProblemException;

/**
 * Face of authoring: takes in what was written elsewhere, all of it or nothing. Writes in the
 * transaction of its caller.
 */
@ApplicationScoped
public class CourseIntake {
  private final CourseRepository courses;
  private final ModuleRepository modules;
  private final LessonRepository lessons;
  private final CourseDrafting drafting;
  private final TermsCheck termsCheck;
  private final LessonCheck lessonCheck;
  private final Clock clock;

  CourseIntake(
      CourseRepository courses,
      ModuleRepository modules,
      LessonRepository lessons,
      CourseDrafting drafting,
      TermsCheck termsCheck,
      LessonCheck lessonCheck,
      Clock clock) {
    this.courses = courses;
    this.modules = modules;
    this.lessons = lessons;
    this.drafting = drafting;
    this.termsCheck = termsCheck;
    this.lessonCheck = lessonCheck;
    this.clock = clock;
  }

  /**
   * @param lessonIds of the new lessons, in the order in which they came
   */
  public record TakenIn(UUID courseId, List<UUID> lessonIds) {}

  /** A new draft of this author. Refused as its parts would be if they were written by hand. */
  @Transactional(Transactional.TxType.MANDATORY)
  public TakenIn takeIn(UUID authorId, CourseContent content) {
    var now = clock.instant();
    PrintedLetters.require("/title", content.title());
    var course = new Course(authorId, content.title(), content.summary(), now);
    termsCheck.requireKnown(content.terms(), course.id());
    course.agree(content.terms(), now);
    courses.persist(course);
    return new TakenIn(course.id(), add(course, content.modules(), 0, authorId));
  }

  /**
   * New modules at the end of a draft. 404 for a course of others, 409 {@code course-not-editable}
   * when it is handed in or published.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public TakenIn add(UUID authorId, UUID courseId, List<CourseContent.Module> more) {
    var course = drafting.editable(authorId, courseId);
    course.touch(clock.instant());
    return new TakenIn(courseId, add(course, more, modules.countOf(courseId), authorId));
  }

  private List<UUID> add(
      Course course, List<CourseContent.Module> more, int position, UUID authorId) {
    int room = OutlineDrafting.MOST_LESSONS - lessons.countOf(course.id());
    if (more.stream().mapToInt(module -> module.lessons().size()).sum() > room) {
      throw new ProblemException(AuthoringProblem.COURSE_FULL, OutlineDrafting.MOST_LESSONS);
    }
    var lastChange = new LastChange(authorId, clock.instant());
    var ids = new ArrayList<UUID>();
    for (int m = 0; m < more.size(); m++) {
      var brought = more.get(m);
      lessonCheck.requireFrameworkModule(course, brought.frameworkModule());
      var module =
          new CourseModule(course, position + m, brought.title(), brought.order(), lastChange);
      module.fill(brought.frameworkModule());
      modules.persist(module);
      for (int n = 0; n < brought.lessons().size(); n++) {
        ids.add(lesson(course, module, n, brought.lessons().get(n), lastChange).id());
      }
    }
    return ids;
  }

  private Lesson lesson(
      Course course,
      CourseModule module,
      int position,
      CourseContent.Lesson brought,
      LastChange lastChange) {
    lessonCheck.requireAssets(brought.blocks(), lastChange.changedBy());
    lessonCheck.requireSkills(brought.skills());
    lessonCheck.requireTopic(course, brought.topic());
    var lesson =
        new Lesson(course.id(), module, position, brought.kind(), brought.title(), lastChange);
    lesson.write(brought.title(), brought.blocks(), lastChange);
    lesson.show(brought.mediaId(), none -> false);
    lesson.classify(
        new ClassifyLesson(
            brought.periodKind(),
            brought.periods(),
            brought.requirement(),
            brought.skills(),
            brought.topic(),
            lesson.revision()),
        lastChange);
    lessons.persist(lesson);
    return lesson;
  }
}
