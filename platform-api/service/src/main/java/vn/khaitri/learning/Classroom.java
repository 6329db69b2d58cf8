package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khaitri.catalog.CourseLesson;
import vn.khaitri.catalog.CourseRun;
import vn.khaitri.catalog.CourseRuns;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.enrolment.Enrolments;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** The door to runs and lessons: opens for who is enrolled, is a 404 for everyone else. */
@ApplicationScoped
class Classroom {
  private final Enrolments enrolments;
  private final CourseRuns courseRuns;

  Classroom(Enrolments enrolments, CourseRuns courseRuns) {
    this.enrolments = enrolments;
    this.courseRuns = courseRuns;
  }

  /** The learner's runs with the time of enrolment. */
  Map<CourseRun, Instant> runsOf(UUID learnerId) {
    var enrolledAt = enrolments.enrolledAt(learnerId);
    return courseRuns.findAll(enrolledAt.keySet()).values().stream()
        .collect(Collectors.toMap(Function.identity(), run -> enrolledAt.get(run.runId())));
  }

  CourseRun run(UUID learnerId, UUID runId) {
    enrolments.requireEnrolled(learnerId, runId);
    return courseRuns.find(runId).orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  static CourseLesson lesson(CourseRun run, UUID lessonId) {
    return run.lesson(lessonId)
        .orElseThrow(() -> new ProblemException(LearningProblem.LESSON_UNKNOWN));
  }

  static void requireReading(CourseLesson lesson) {
    if (lesson.kind() != LessonKind.TEXT) {
      throw new ProblemException(LearningProblem.NOT_A_READING);
    }
  }

  /** The media of a VIDEO lesson. */
  static UUID video(CourseLesson lesson) {
    var mediaId = lesson.mediaId();
    if (lesson.kind() != LessonKind.VIDEO || mediaId == null) {
      throw new ProblemException(LearningProblem.NOT_A_VIDEO);
    }
    return mediaId;
  }
}
