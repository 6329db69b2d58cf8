package vn.khaitri.journey;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;
import vn.khaitri.contract.assessment.AttemptView;
import vn.khaitri.contract.assessment.GiveAnswer;
import vn.khaitri.contract.assessment.StartAttempt;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.enrolment.EnrolLearner;
import vn.khaitri.contract.enrolment.EnrolmentView;
import vn.khaitri.contract.learning.LessonView;
import vn.khaitri.contract.learning.ReportWatched;
import vn.khaitri.contract.learning.RunProgressView;
import vn.khaitri.contract.learning.WatchSessionView;
import vn.khaitri.demo.ApiClient;
import vn.khaitri.demo.ApiRefusal;
import vn.khaitri.demo.Patience;

/** A learner in one course run, through the REST API. */
final class Learner {
  private static final Duration READING = Duration.ofSeconds(30);

  private final ApiClient api;
  private final UUID run;

  private Learner(ApiClient api, UUID run) {
    this.api = api;
    this.run = run;
  }

  static Learner enrolled(ApiClient api, UUID run) {
    api.post("/api/v1/enrolments", new EnrolLearner(run), new TypeReference<EnrolmentView>() {});
    return new Learner(api, run);
  }

  RunProgressView progress() {
    return api.get(path(), new TypeReference<RunProgressView>() {});
  }

  RunProgressView progressUntil(Duration limit, Predicate<RunProgressView> good) {
    return Patience.until("The progress", limit, this::progress, good);
  }

  UUID lessonOf(LessonKind kind) {
    return progress().lessons().stream()
        .filter(lesson -> lesson.kind() == kind)
        .findFirst()
        .orElseThrow()
        .lessonId();
  }

  LessonView lesson(UUID lesson) {
    return api.get(path() + "/lessons/" + lesson, new TypeReference<LessonView>() {});
  }

  String playlist(UUID lesson, String name) {
    return api.text(path() + "/lessons/" + lesson + "/hls/" + name);
  }

  /** Opens it, and says that it is read once there was time to. */
  void read(UUID lesson) {
    lesson(lesson);
    Patience.until("The time to read", READING, () -> isRead(lesson), read -> read);
  }

  /** False while it is too soon. */
  private boolean isRead(UUID lesson) {
    try {
      api.send(path() + "/lessons/" + lesson + "/completion");
      return true;
    } catch (ApiRefusal refusal) {
      if (!refusal.getMessage().contains("read-too-soon")) {
        throw refusal;
      }
      return false;
    }
  }

  /** A film no longer than the head start, which counts at once, once an hour. */
  void watch(UUID lesson, double seconds) {
    var address = path() + "/lessons/" + lesson;
    var session = api.post(address + "/watching", new TypeReference<WatchSessionView>() {});
    api.send(address + "/watched", new ReportWatched(session.id(), 1, 0, seconds, 1));
  }

  /** Answers every question with this option and hands in. */
  AttemptView takeQuiz(UUID lesson, int option) {
    var view = new TypeReference<AttemptView>() {};
    var attempt = api.post("/api/v1/attempts", new StartAttempt(run, lesson), view);
    for (var question : attempt.questions()) {
      api.sendPut(
          "/api/v1/attempts/" + attempt.id() + "/answers/" + question.id(), new GiveAnswer(option));
    }
    return api.post("/api/v1/attempts/" + attempt.id() + "/submission", view);
  }

  private String path() {
    return "/api/v1/learning/runs/" + run;
  }
}
