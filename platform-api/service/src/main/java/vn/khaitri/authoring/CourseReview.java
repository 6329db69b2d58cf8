package vn.khaitri.authoring;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.khaitri.contract.authoring.LessonDraftView;

/** Face of authoring: courses as those see them who comment on them. The caller decides who may. */
@ApplicationScoped
public class CourseReview {
  private final CourseRepository courses;
  private final ModuleRepository modules;
  private final LessonRepository lessons;

  CourseReview(CourseRepository courses, ModuleRepository modules, LessonRepository lessons) {
    this.courses = courses;
    this.modules = modules;
    this.lessons = lessons;
  }

  @Transactional
  public Optional<ReviewedCourse> find(UUID courseId) {
    return courses
        .findByIdOptional(courseId)
        .map(
            course ->
                new ReviewedCourse(
                    course.id(),
                    course.title(),
                    course.summary(),
                    course.state(),
                    course.authors(),
                    course.isShown()));
  }

  /** A lesson of the outline, its HTML sanitised. */
  @Transactional
  public Optional<LessonDraftView> lesson(UUID courseId, UUID lessonId) {
    return lessons
        .of(courseId, lessonId)
        .filter(Lesson::isStanding)
        .map(lesson -> LessonViews.whole(lesson, lesson.blocks()));
  }

  /** The lessons by title of their module, in the order of the outline; their HTML sanitised. */
  @Transactional
  public List<Module> outline(UUID courseId) {
    var byModule =
        lessons.of(courseId).stream().collect(groupingBy(lesson -> lesson.module().id()));
    var blocks = lessons.blocksOf(courseId);
    return modules.of(courseId).stream()
        .map(
            module ->
                new Module(
                    module.title(),
                    byModule.getOrDefault(module.id(), List.of()).stream()
                        .map(
                            lesson ->
                                LessonViews.whole(
                                    lesson, blocks.getOrDefault(lesson.id(), List.of())))
                        .toList()))
        .toList();
  }

  public record Module(String title, List<LessonDraftView> lessons) {}

  /** With a version in force and to be reviewed by that day (BR-11), the most urgent first. */
  @Transactional
  public List<DueForReview> dueForReview(LocalDate until) {
    return courses.dueForReview(until);
  }
}
