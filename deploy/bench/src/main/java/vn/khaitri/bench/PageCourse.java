package vn.khaitri.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.khaitri.contract.assessment.WriteQuiz;
import vn.khaitri.contract.authoring.AddLesson;
import vn.khaitri.contract.authoring.AddModule;
import vn.khaitri.contract.authoring.AppraiseCourse;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.CourseFactsView;
import vn.khaitri.contract.authoring.CreateCourse;
import vn.khaitri.contract.authoring.LessonFactsView;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleDraftView;
import vn.khaitri.contract.authoring.PublishCourse;
import vn.khaitri.contract.authoring.SetVideo;
import vn.khaitri.contract.authoring.WriteLesson;
import vn.khaitri.contract.enrolment.EnrolLearner;
import vn.khaitri.demo.ApiClient;
import vn.khaitri.demo.ApiRefusal;
import vn.khaitri.demo.Patience;
import vn.khaitri.demo.People;
import vn.khaitri.local.DemoAccount;

/** A course that was brought out, with its run; what people of the bench learn in it. */
record PageCourse(UUID courseId, UUID runId, Map<LessonKind, List<UUID>> lessons) {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final TypeReference<CourseFactsView> COURSE = new TypeReference<>() {};
  private static final TypeReference<JsonNode> ANY = new TypeReference<>() {};
  private static final String COURSES = "/api/v1/authoring/courses";
  private static final int QUESTIONS = 16;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  List<UUID> all(LessonKind kind) {
    return lessons.getOrDefault(kind, List.of());
  }

  UUID first(LessonKind kind) {
    return all(kind).getFirst();
  }

  /**
   * Made as people make it, in one module.
   *
   * @param kinds of its lessons, in their order
   * @param video the instructor's, ready to be played
   */
  static PageCourse made(People people, String title, List<LessonKind> kinds, UUID video) {
    var instructor = people.as(DemoAccount.INSTRUCTOR);
    var id = instructor.post(COURSES, new CreateCourse(title, ""), COURSE).id();
    var at = COURSES + "/" + id;
    var module =
        instructor
            .post(
                at + "/modules",
                new AddModule("Chuyên đề"),
                new TypeReference<ModuleDraftView>() {})
            .id();
    var lessons = new EnumMap<LessonKind, List<UUID>>(LessonKind.class);
    for (var kind : kinds) {
      var lesson =
          instructor.post(
              at + "/lessons",
              new AddLesson(kind, "Bài " + kind + " của khoá", module),
              new TypeReference<LessonFactsView>() {});
      lessons.computeIfAbsent(kind, none -> new ArrayList<>()).add(lesson.id());
      write(instructor, at, lesson);
      if (kind == LessonKind.VIDEO) {
        instructor.sendPut(at + "/lessons/" + lesson.id() + "/video", new SetVideo(video));
      }
      if (kind == LessonKind.QUIZ) {
        instructor.sendPut("/api/v1/quizzes/" + lesson.id(), quiz());
      }
    }
    bringOut(people, at);
    return new PageCourse(id, run(people, id), lessons);
  }

  private static void write(ApiClient instructor, String course, LessonFactsView lesson) {
    var paragraph = "<p>" + "Chuyển đổi số là việc của mọi người, mọi nhà. ".repeat(40) + "</p>";
    instructor.sendPut(
        course + "/lessons/" + lesson.id(),
        new WriteLesson(lesson.title(), List.of(Block.text(paragraph)), lesson.revision()));
  }

  private static WriteQuiz quiz() {
    var question =
        new WriteQuiz.Question(
            "Việc nào là chuyển đổi số?", List.of("a", "b", "c", "d"), 0, "Vì thế.");
    return new WriteQuiz(60, IntStream.range(0, QUESTIONS).mapToObj(n -> question).toList(), 0);
  }

  private static void bringOut(People people, String course) {
    var instructor = people.as(DemoAccount.INSTRUCTOR);
    // The number of questions of a quiz reaches its course as an event.
    Patience.until(
        "A course that is complete", PATIENCE, () -> handedIn(instructor, course), done -> done);
    var appraiser = people.as(DemoAccount.APPRAISER);
    appraiser.post(
        course + "/appraisal", new AppraiseCourse(AppraiseCourse.Verdict.APPROVE, ""), COURSE);
    appraiser.post(
        course + "/publication",
        new PublishCourse("1/QĐ", LocalDate.parse("2026-01-15"), "bench", null),
        COURSE);
  }

  private static boolean handedIn(ApiClient instructor, String course) {
    try {
      instructor.post(course + "/submission", COURSE);
      return true;
    } catch (ApiRefusal refusal) {
      if (refusal.status() == CONFLICT) {
        return false;
      }
      throw refusal;
    }
  }

  private static UUID run(People people, UUID course) {
    var runs =
        Patience.until(
            "A run",
            PATIENCE,
            () -> catalog(people, course),
            found -> found.path("runs").path(0).hasNonNull("runId"));
    return UUID.fromString(runs.path("runs").path(0).path("runId").asText());
  }

  private static JsonNode catalog(People people, UUID course) {
    try {
      return people.as(DemoAccount.LEARNER).get("/api/v1/catalog/courses/" + course, ANY);
    } catch (ApiRefusal refusal) {
      if (refusal.status() == NOT_FOUND) {
        return MissingNode.getInstance();
      }
      throw refusal;
    }
  }

  PageCourse enrol(ApiClient learner) {
    learner.post("/api/v1/enrolments", new EnrolLearner(runId), ANY);
    return this;
  }
}
