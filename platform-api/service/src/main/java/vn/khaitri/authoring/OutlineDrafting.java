package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.AddLesson;
import vn.khaitri.contract.authoring.AddModule;
import vn.khaitri.contract.authoring.ClassifyLesson;
import vn.khaitri.contract.authoring.MoveLesson;
import vn.khaitri.contract.authoring.WriteLesson;
import vn.khaitri.contract.authoring.WriteModule;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** What authors do to the modules and lessons of a course, under the lock on its row. */
@ApplicationScoped
class OutlineDrafting {
  /** The outline travels in one event, whose size is bounded. */
  static final int MOST_LESSONS = 500;

  private final CourseDrafting drafting;
  private final ModuleRepository modules;
  private final LessonRepository lessons;
  private final EditConflict editConflict;
  private final LessonCheck lessonCheck;
  private final LessonVideos videos;
  private final Clock clock;

  OutlineDrafting(
      CourseDrafting drafting,
      ModuleRepository modules,
      LessonRepository lessons,
      EditConflict editConflict,
      LessonCheck lessonCheck,
      LessonVideos videos,
      Clock clock) {
    this.drafting = drafting;
    this.modules = modules;
    this.lessons = lessons;
    this.editConflict = editConflict;
    this.lessonCheck = lessonCheck;
    this.videos = videos;
    this.clock = clock;
  }

  CourseModule addModule(UUID authorId, UUID courseId, AddModule request) {
    return addModule(touched(authorId, courseId), request.title(), authorId);
  }

  private CourseModule addModule(Course course, String title, UUID authorId) {
    var module =
        new CourseModule(
            course,
            modules.countOf(course.id()),
            title,
            lessonCheck.usualOrder(course),
            traceOf(authorId));
    modules.persist(module);
    return module;
  }

  CourseModule writeModule(UUID authorId, UUID courseId, UUID moduleId, WriteModule request) {
    var course = touched(authorId, courseId);
    var module = module(courseId, moduleId);
    editConflict.requireSeen(request.revision(), module.revision(), module.lastChange());
    lessonCheck.requireFrameworkModule(course, request.frameworkModule());
    module.write(request, traceOf(authorId));
    return module;
  }

  void removeModule(UUID authorId, UUID courseId, UUID moduleId) {
    touched(authorId, courseId);
    module(courseId, moduleId).remove(new Removal(authorId, clock.instant()));
    stand(modules.of(courseId));
  }

  CourseModule restoreModule(UUID authorId, UUID courseId, UUID moduleId) {
    touched(authorId, courseId);
    var module =
        modules
            .of(courseId, moduleId)
            .filter(CourseModule::isRemoved)
            .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
    requireRoom(courseId, lessons.countOfModule(moduleId));
    module.restore(modules.countOf(courseId));
    return module;
  }

  void moveModule(UUID authorId, UUID courseId, UUID moduleId, int position) {
    touched(authorId, courseId);
    var module = module(courseId, moduleId);
    var standing = new ArrayList<>(modules.of(courseId));
    standing.remove(module);
    standing.add(Math.min(position, standing.size()), module);
    stand(standing);
  }

  Lesson addLesson(UUID authorId, UUID courseId, AddLesson request) {
    var course = touched(authorId, courseId);
    requireRoom(courseId, 1);
    var module = home(course, request.moduleId(), authorId);
    var lesson =
        new Lesson(
            courseId,
            module,
            lessons.countOfModule(module.id()),
            request.kind(),
            request.title(),
            traceOf(authorId));
    lessons.persist(lesson);
    return lesson;
  }

  /** The module that is named, else the last, else a first one called like the course. */
  private CourseModule home(Course course, @Nullable UUID moduleId, UUID authorId) {
    if (moduleId != null) {
      return module(course.id(), moduleId);
    }
    var standing = modules.of(course.id());
    return standing.isEmpty() ? addModule(course, course.title(), authorId) : standing.getLast();
  }

  Lesson writeLesson(UUID authorId, UUID courseId, UUID lessonId, WriteLesson request) {
    touched(authorId, courseId);
    var lesson = lessons.standing(courseId, lessonId);
    editConflict.requireSeen(request.revision(), lesson.revision(), lesson.lastChange());
    lessonCheck.requireAssets(request.blocks(), authorId);
    lesson.write(request.title(), request.blocks(), traceOf(authorId));
    return lesson;
  }

  /** Apart from the words: whoever writes those meanwhile is not in the way. */
  Lesson setVideo(UUID authorId, UUID courseId, UUID lessonId, @Nullable UUID mediaId) {
    var course = touched(authorId, courseId);
    var lesson = lessons.standing(courseId, lessonId);
    videos.show(lesson, course, mediaId);
    return lesson;
  }

  Lesson classifyLesson(UUID authorId, UUID courseId, UUID lessonId, ClassifyLesson request) {
    var course = touched(authorId, courseId);
    var lesson = lessons.standing(courseId, lessonId);
    editConflict.requireSeen(request.revision(), lesson.revision(), lesson.lastChange());
    lessonCheck.requireSkills(request.skills());
    lessonCheck.requireTopic(course, request.topic());
    lesson.classify(request, traceOf(authorId));
    return lesson;
  }

  void removeLesson(UUID authorId, UUID courseId, UUID lessonId) {
    touched(authorId, courseId);
    var lesson = lessons.standing(courseId, lessonId);
    lesson.remove(new Removal(authorId, clock.instant()));
    stand(lesson.module(), lessons.ofModule(lesson.module().id()));
  }

  CourseModule restoreLesson(UUID authorId, UUID courseId, UUID lessonId) {
    touched(authorId, courseId);
    var lesson =
        lessons
            .of(courseId, lessonId)
            .filter(Lesson::isRemoved)
            .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
    requireRoom(courseId, 1);
    var module = lesson.module();
    if (module.isRemoved()) {
      module.restore(modules.countOf(courseId));
    }
    lesson.restore(lessons.countOfModule(module.id()));
    return module;
  }

  CourseModule moveLesson(UUID authorId, UUID courseId, UUID lessonId, MoveLesson request) {
    touched(authorId, courseId);
    var lesson = lessons.standing(courseId, lessonId);
    var from = lesson.module();
    var to = request.moduleId() == null ? from : module(courseId, request.moduleId());
    var arrived = new ArrayList<>(lessons.ofModule(to.id()));
    arrived.remove(lesson);
    arrived.add(Math.min(request.position(), arrived.size()), lesson);
    if (!to.id().equals(from.id())) {
      var left = new ArrayList<>(lessons.ofModule(from.id()));
      left.remove(lesson);
      stand(from, left);
    }
    stand(to, arrived);
    return to;
  }

  private Course touched(UUID authorId, UUID courseId) {
    var course = drafting.editable(authorId, courseId);
    course.touch(clock.instant());
    return course;
  }

  private CourseModule module(UUID courseId, UUID moduleId) {
    return modules
        .of(courseId, moduleId)
        .filter(module -> !module.isRemoved())
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  private void requireRoom(UUID courseId, int more) {
    if (lessons.countOf(courseId) + more > MOST_LESSONS) {
      throw new ProblemException(AuthoringProblem.COURSE_FULL, MOST_LESSONS);
    }
  }

  private LastChange traceOf(UUID authorId) {
    return new LastChange(authorId, clock.instant());
  }

  private static void stand(List<CourseModule> standing) {
    for (int position = 0; position < standing.size(); position++) {
      standing.get(position).standAt(position);
    }
  }

  private static void stand(CourseModule module, List<Lesson> standing) {
    for (int position = 0; position < standing.size(); position++) {
      standing.get(position).standAt(module, position);
    }
  }
}
