package vn.khaitri.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.assessment.QuizView;
import vn.khaitri.contract.assessment.WriteQuiz;
import vn.khaitri.contract.authoring.AddLesson;
import vn.khaitri.contract.authoring.AddModule;
import vn.khaitri.contract.authoring.AppraiseCourse;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.ClassifyLesson;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.CourseFactsView;
import vn.khaitri.contract.authoring.CourseSummaryView;
import vn.khaitri.contract.authoring.CourseTerms;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.authoring.CreateCourse;
import vn.khaitri.contract.authoring.LessonFactsView;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleDraftView;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.PublishCourse;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.authoring.SetTerms;
import vn.khaitri.contract.authoring.SetVideo;
import vn.khaitri.contract.authoring.WriteLesson;
import vn.khaitri.contract.catalog.CourseCardView;
import vn.khaitri.contract.media.MediaState;
import vn.khaitri.contract.media.MediaView;
import vn.khaitri.contract.organisation.CreateUnit;
import vn.khaitri.contract.organisation.UnitView;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.worker.ffmpeg.Ffmpeg;

/** Loads the demo of a first run. Cut off and started again, it goes on with what it finds. */
public final class DemoLoader {
  private static final String COURSES = "/api/v1/authoring/courses";
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int PASS_PERCENT = 60;
  private static final TypeReference<CourseFactsView> COURSE = new TypeReference<>() {};
  private static final TypeReference<LessonFactsView> LESSON = new TypeReference<>() {};
  private static final PublishCourse DECISION =
      new PublishCourse("01/QĐ-DEMO", LocalDate.parse("2026-01-15"), "Người ký mẫu (demo)", null);

  private final ApiClient instructor;
  private final ApiClient appraiser;
  private final ApiClient admin;
  private final Path folder;
  private final Consumer<String> step;

  /**
   * @param folder scratch space for the film
   * @param step told what happens next, in a few words
   */
  public DemoLoader(People people, Path folder, Consumer<String> step) {
    this.instructor = people.as(DemoAccount.INSTRUCTOR);
    this.appraiser = people.as(DemoAccount.APPRAISER);
    this.admin = people.as(DemoAccount.ADMIN);
    this.folder = folder;
    this.step = step;
  }

  public void load() throws IOException, InterruptedException {
    step.accept("the programme of 104 periods");
    new DemoProgramme(admin).load();
    addCommune();
    var course = findOrCreateCourse();
    switch (course.state()) {
      case DRAFT, CHANGES_REQUESTED -> {
        write(course);
        submit(course.id());
        publish(course.id());
      }
      case IN_APPRAISAL, APPRAISED -> publish(course.id());
      case PUBLISHED, WITHDRAWN -> {}
    }
    step.accept("the course in the catalogue");
    Patience.until(
        "The demo course in the catalogue",
        PATIENCE,
        () ->
            instructor.get("/api/v1/catalog/courses", new TypeReference<Page<CourseCardView>>() {}),
        page -> page.items().stream().anyMatch(card -> card.courseId().equals(course.id())));
  }

  /**
   * The third level of the tree: provinces are loaded with the platform, communes by their
   * province.
   */
  private void addCommune() {
    var units = new TypeReference<List<UnitView>>() {};
    var country = admin.get("/api/v1/units", units).getFirst();
    var province = admin.get("/api/v1/units?parent=" + country.id(), units).getFirst();
    var communes = admin.get("/api/v1/units?parent=" + province.id(), units);
    if (communes.isEmpty()) {
      admin.post(
          "/api/v1/units",
          new CreateUnit(province.id(), "DEMO-01", "Xã Khai Trí (demo)"),
          new TypeReference<UnitView>() {});
    }
  }

  private CourseView findOrCreateCourse() {
    var title = DemoCourse.title();
    var own = new TypeReference<Page<CourseSummaryView>>() {};
    return instructor.get(COURSES + "?own=true&size=100", own).items().stream()
        .filter(course -> course.title().equals(title))
        .findFirst()
        .map(course -> course(course.id()))
        .orElseGet(
            () ->
                course(
                    instructor
                        .post(
                            COURSES,
                            new CreateCourse(
                                title,
                                "Khóa học mẫu (demo) cho cán bộ, công chức, viên chức: nhận thức"
                                    + " chung, chính phủ số, kinh tế số, xã hội số."),
                            COURSE)
                        .id()));
  }

  private CourseView course(UUID id) {
    return instructor.get(COURSES + "/" + id, new TypeReference<>() {});
  }

  private void write(CourseView course) throws IOException, InterruptedException {
    for (var leftOver : course.modules()) {
      instructor.delete(COURSES + "/" + course.id() + "/modules/" + leftOver.id());
    }
    instructor.put(
        COURSES + "/" + course.id() + "/terms",
        new SetTerms(
            new CourseTerms("Kỹ năng số", List.of(), CourseAccess.OPEN, null, 0, List.of(), null),
            course.revision()),
        COURSE);
    var modules = DemoCourse.modules();
    var last = modules.getLast().lessons().getLast();
    for (var module : modules) {
      step.accept("module " + (modules.indexOf(module) + 1) + " of " + modules.size());
      var draft =
          instructor.post(
              COURSES + "/" + course.id() + "/modules",
              new AddModule(module.title()),
              new TypeReference<ModuleDraftView>() {});
      for (var lesson : module.lessons()) {
        boolean exam = lesson.equals(last) && lesson.kind() == LessonKind.QUIZ;
        var requirement = exam ? Requirement.EXAM : Requirement.MANDATORY;
        writeLesson(course.id(), draft.id(), lesson, requirement);
      }
    }
  }

  private void writeLesson(
      UUID courseId, UUID moduleId, DemoCourse.Lesson lesson, Requirement requirement)
      throws IOException, InterruptedException {
    var path = COURSES + "/" + courseId + "/lessons";
    var draft =
        instructor.post(path, new AddLesson(lesson.kind(), lesson.title(), moduleId), LESSON);
    if (lesson.kind() == LessonKind.QUIZ) {
      instructor.put(
          "/api/v1/quizzes/" + draft.id(),
          new WriteQuiz(PASS_PERCENT, lesson.questions(), 0),
          new TypeReference<QuizView>() {});
    } else {
      if (lesson.kind() == LessonKind.VIDEO) {
        instructor.put(path + "/" + draft.id() + "/video", new SetVideo(uploadFilm()), LESSON);
      }
      var blocks = List.of(Block.text(lesson.text()));
      draft =
          instructor.put(
              path + "/" + draft.id(),
              new WriteLesson(lesson.title(), blocks, draft.revision()),
              LESSON);
    }
    instructor.put(
        path + "/" + draft.id() + "/credit",
        new ClassifyLesson(
            PeriodKind.THEORY, lesson.periods(), requirement, List.of(), null, draft.revision()),
        LESSON);
  }

  private UUID uploadFilm() throws IOException, InterruptedException {
    step.accept("drawing the sample film");
    var slides =
        DemoCourse.modules().stream()
            .flatMap(module -> module.lessons().stream())
            .filter(lesson -> lesson.kind() != LessonKind.QUIZ)
            .limit(6)
            .map(DemoCourse.Lesson::title)
            .toList();
    var film = new DemoVideo(Ffmpeg.unpackedBelow(folder)).make(folder.resolve("film"), slides);
    var id = new Upload(instructor).send(film);
    var media =
        Patience.until(
            "The sample film",
            PATIENCE,
            () -> {
              var now = instructor.get("/api/v1/media/" + id, new TypeReference<MediaView>() {});
              step.accept("transcoding the sample film, " + now.progressPercent() + " %");
              return now;
            },
            now -> now.state() == MediaState.READY || now.state() == MediaState.FAILED);
    if (media.state() == MediaState.FAILED) {
      throw new IllegalStateException("The sample film was not transcoded: " + media.message());
    }
    return id;
  }

  private void submit(UUID courseId) {
    Patience.until(
        "The questions of the quizzes",
        PATIENCE,
        () -> course(courseId),
        course ->
            course.lessons().stream()
                .filter(lesson -> lesson.kind() == LessonKind.QUIZ)
                .allMatch(lesson -> lesson.questions() > 0));
    instructor.post(COURSES + "/" + courseId + "/submission", COURSE);
  }

  private void publish(UUID courseId) {
    step.accept("appraisal and publication");
    var state = appraiser.get(COURSES + "/" + courseId + "/facts", COURSE).state();
    if (state == vn.khaitri.contract.authoring.CourseState.IN_APPRAISAL) {
      appraiser.post(
          COURSES + "/" + courseId + "/appraisal",
          new AppraiseCourse(AppraiseCourse.Verdict.APPROVE, "Khóa học mẫu (demo)."),
          COURSE);
    }
    appraiser.post(COURSES + "/" + courseId + "/publication", DECISION, COURSE);
  }
}
