package vn.khaitri.assessment;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.khaitri.authoring.Publications;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.courserun.CourseLesson;
import vn.khaitri.courserun.CourseRun;
import vn.khaitri.courserun.CourseRuns;
import vn.khaitri.shared.BoundedCache;
import vn.khaitri.shared.ProblemException;

/**
 * Which questions a course run asks (BR-11): those of the version that it keeps to, whatever was
 * written since.
 *
 * <p>They are the latest that were written before the version was published. That is exact. A quiz
 * is written while its course is a draft and under the course's lock ({@link
 * vn.khaitri.authoring.Drafts#requireEditable}), at a time that is read under that lock; so every
 * writing is over, and dated, before the course is handed in, and none is possible from there to
 * the publication. What is written after a revision began is dated after the publication.
 */
@ApplicationScoped
class RunQuizzes {
  private final CourseRuns courseRuns;
  private final Publications publications;
  private final QuizRepository quizzes;
  private final AskedQuizzes asked;
  private final BoundedCache<VersionQuiz, Integer> revisions;

  RunQuizzes(
      CourseRuns courseRuns,
      Publications publications,
      QuizRepository quizzes,
      AskedQuizzes asked,
      @CacheName("revisions-of-versions") Cache revisions) {
    this.courseRuns = courseRuns;
    this.publications = publications;
    this.quizzes = quizzes;
    this.asked = asked;
    this.revisions = new BoundedCache<>(revisions);
  }

  private record VersionQuiz(UUID versionId, UUID lessonId) {}

  /** 404 {@code quiz-not-in-run} for what is not a quiz of the run. */
  AskedQuiz quiz(UUID runId, UUID lessonId) {
    var run =
        courseRuns
            .find(runId)
            .filter(found -> isQuiz(found, lessonId))
            .orElseThrow(RunQuizzes::notInRun);
    int revision = revisions.get(new VersionQuiz(run.versionId(), lessonId), this::revision);
    return asked.of(lessonId, revision).in(isExamination(run, lessonId));
  }

  /** What the attempt was begun with. */
  AskedQuiz of(Attempt attempt) {
    return asked
        .of(attempt.lessonId(), attempt.revision())
        .in(isExamination(courseRuns.require(attempt.runId()), attempt.lessonId()));
  }

  private int revision(VersionQuiz quiz) {
    return quizzes
        .numberAsOf(quiz.lessonId(), publications.publishedAt(quiz.versionId()))
        .orElseThrow(RunQuizzes::notInRun);
  }

  private static ProblemException notInRun() {
    return new ProblemException(AssessmentProblem.QUIZ_NOT_IN_RUN);
  }

  private static boolean isExamination(CourseRun run, UUID lessonId) {
    return run.lesson(lessonId).map(CourseLesson::requirement).stream()
        .anyMatch(Requirement.EXAM::equals);
  }

  private static boolean isQuiz(CourseRun run, UUID lessonId) {
    return run.lesson(lessonId).map(CourseLesson::kind).stream().anyMatch(LessonKind.QUIZ::equals);
  }
}
