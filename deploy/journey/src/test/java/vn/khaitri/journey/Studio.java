package vn.khaitri.journey;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.assessment.QuizView;
import vn.khaitri.contract.assessment.WriteQuiz;
import vn.khaitri.contract.authoring.AddLesson;
import vn.khaitri.contract.authoring.AppraiseCourse;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.CourseFactsView;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.authoring.CreateCourse;
import vn.khaitri.contract.authoring.LessonFactsView;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.PublishCourse;
import vn.khaitri.contract.authoring.SetVideo;
import vn.khaitri.contract.authoring.WriteLesson;
import vn.khaitri.contract.caption.CaptionTextView;
import vn.khaitri.contract.caption.Cue;
import vn.khaitri.contract.caption.WriteCaptions;
import vn.khaitri.contract.catalog.CourseDetailView;
import vn.khaitri.contract.media.MediaState;
import vn.khaitri.contract.media.MediaView;
import vn.khaitri.demo.ApiClient;
import vn.khaitri.demo.ApiRefusal;
import vn.khaitri.demo.Patience;
import vn.khaitri.demo.People;
import vn.khaitri.demo.Upload;
import vn.khaitri.local.DemoAccount;

/** An instructor and an appraiser at work through the REST API. */
final class Studio {
  static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final String COURSES = "/api/v1/authoring/courses";

  private final ApiClient instructor;
  private final ApiClient appraiser;

  Studio(People people) {
    this.instructor = people.as(DemoAccount.INSTRUCTOR);
    this.appraiser = people.as(DemoAccount.APPRAISER);
  }

  /** Two lessons and a quiz of two questions whose right answers are the first options. */
  CourseView draft(String title, Path film) {
    var course =
        instructor.post(
            COURSES,
            new CreateCourse(title, "Khóa học thử."),
            new TypeReference<CourseFactsView>() {});
    addLesson(course.id(), LessonKind.TEXT, "Bài đọc", "<p>Nội dung <b>bài đọc</b>.</p>", null);
    addLesson(
        course.id(), LessonKind.VIDEO, "Bài xem", "<p>Xem hết video.</p>", ready(upload(film)));
    var quiz = addLesson(course.id(), LessonKind.QUIZ, "Bài kiểm tra", "", null);
    writeQuiz(quiz);
    return Patience.until(
        "The questions of the quiz",
        PATIENCE,
        () -> course(course.id()),
        view -> view.lessons().getLast().questions() == 2);
  }

  /**
   * One lesson whose video may still be in the making.
   *
   * @return where its author writes it
   */
  String videoLesson(String title, UUID media) {
    var course =
        instructor.post(
            COURSES,
            new CreateCourse(title, "Khóa học thử."),
            new TypeReference<CourseFactsView>() {});
    var lesson = addLesson(course.id(), LessonKind.VIDEO, "Bài xem", "<p>Xem.</p>", media);
    return "/day/khoa/" + course.id() + "/bai/" + lesson;
  }

  UUID addLesson(UUID courseId, LessonKind kind, String title, String text, @Nullable UUID media) {
    var path = COURSES + "/" + courseId + "/lessons";
    var lesson =
        instructor.post(path, new AddLesson(kind, title), new TypeReference<LessonFactsView>() {});
    if (kind != LessonKind.QUIZ) {
      instructor.put(
          path + "/" + lesson.id(),
          new WriteLesson(title, List.of(Block.text(text)), lesson.revision()),
          new TypeReference<LessonFactsView>() {});
    }
    if (media != null) {
      instructor.put(
          path + "/" + lesson.id() + "/video",
          new SetVideo(media),
          new TypeReference<LessonFactsView>() {});
    }
    return lesson.id();
  }

  private void writeQuiz(UUID lesson) {
    var questions =
        List.of(
            new WriteQuiz.Question("Một tuần có mấy ngày?", List.of("Bảy", "Tám"), 0, "Bảy ngày."),
            new WriteQuiz.Question(
                "Một năm có mấy tháng?", List.of("Mười hai", "Mười"), 0, "Mười hai tháng."));
    instructor.put(
        "/api/v1/quizzes/" + lesson,
        new WriteQuiz(50, questions, 0),
        new TypeReference<QuizView>() {});
  }

  /** Vietnamese ones, the first of the lesson's video. */
  void caption(UUID lesson, Cue... cues) {
    instructor.put(
        "/api/v1/captions/" + lesson + "/vi",
        new WriteCaptions(List.of(cues), 0),
        new TypeReference<CaptionTextView>() {});
  }

  UUID upload(Path film) {
    return new Upload(instructor).send(film);
  }

  UUID ready(UUID media) {
    var end = settled(media);
    if (end.state() != MediaState.READY) {
      throw new AssertionError(end);
    }
    return media;
  }

  /** What became of it: READY or FAILED. */
  MediaView settled(UUID media) {
    return Patience.until(
        "The end of transcoding",
        PATIENCE,
        () -> media(media),
        view -> view.state() == MediaState.READY || view.state() == MediaState.FAILED);
  }

  MediaView cancel(UUID media) {
    return instructor.post(
        "/api/v1/media/" + media + "/cancellation", new TypeReference<MediaView>() {});
  }

  void retry(UUID media) {
    instructor.send("/api/v1/media/" + media + "/retry");
  }

  MediaView media(UUID media) {
    return instructor.get("/api/v1/media/" + media, new TypeReference<MediaView>() {});
  }

  CourseView course(UUID id) {
    return instructor.get(COURSES + "/" + id, new TypeReference<CourseView>() {});
  }

  CourseFactsView submit(UUID courseId) {
    return instructor.post(
        COURSES + "/" + courseId + "/submission", new TypeReference<CourseFactsView>() {});
  }

  CourseFactsView appraise(ApiClient by, UUID courseId) {
    return by.post(
        COURSES + "/" + courseId + "/appraisal",
        new AppraiseCourse(AppraiseCourse.Verdict.APPROVE, "Đạt."),
        new TypeReference<CourseFactsView>() {});
  }

  CourseFactsView appraise(UUID courseId) {
    return appraise(appraiser, courseId);
  }

  CourseFactsView publish(UUID courseId) {
    return appraiser.post(
        COURSES + "/" + courseId + "/publication",
        new PublishCourse("12/QĐ-SKHCN", LocalDate.now(VIETNAM), "Trần Văn Ký, Giám đốc", null),
        new TypeReference<CourseFactsView>() {});
  }

  /** From nothing to the catalogue. */
  CourseDetailView published(String title, Path film) {
    var course = draft(title, film);
    submit(course.id());
    appraise(course.id());
    publish(course.id());
    return inCatalogue(course.id());
  }

  CourseDetailView inCatalogue(UUID courseId) {
    return Patience.until(
            "The course in the catalogue",
            PATIENCE,
            () -> find(courseId),
            found -> found.stream().anyMatch(course -> !course.runs().isEmpty()))
        .getFirst();
  }

  private List<CourseDetailView> find(UUID courseId) {
    try {
      return List.of(
          instructor.get(
              "/api/v1/catalog/courses/" + courseId, new TypeReference<CourseDetailView>() {}));
    } catch (ApiRefusal notYet) {
      if (notYet.status() != 404) {
        throw notYet;
      }
      return List.of();
    }
  }
}
