package vn.khaitri.contract.certification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CompletionDocument;
import vn.khaitri.contract.authoring.PeriodSums;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.learning.RunProgressView.FastDay;

/**
 * What a decision on a certificate rests on, as the record said at one moment (BR-50).
 *
 * @param askedAt that moment
 * @param document what the course ends with
 * @param enrolledAt null when the learner is not enrolled
 * @param metAt when the last of it was done; null while something is missing
 * @param lessons all that are asked for, and the electives that were completed
 * @param sessions the class sessions of the run
 * @param exams the examinations of the course, each with the attempt that counts
 * @param periods credited, of the completed lessons
 * @param fastDays days with more periods than the programme lays down (BR-04): a flag, no obstacle
 * @param participated the first condition of BR-50: took part in full
 * @param assessed the second: there is an examination, and it was passed
 * @param lacks what stands against the document; empty when nothing does
 */
public record EvidenceView(
    Instant askedAt,
    CompletionDocument document,
    @Nullable Instant enrolledAt,
    @Nullable Instant metAt,
    List<Lesson> lessons,
    List<Session> sessions,
    List<Exam> exams,
    PeriodSums periods,
    List<FastDay> fastDays,
    boolean participated,
    boolean assessed,
    List<Lack> lacks) {
  /**
   * @param completedAt null while it is not completed
   */
  public record Lesson(
      UUID lessonId, String title, Requirement requirement, @Nullable Instant completedAt) {}

  /**
   * @param lessonId the lesson that it teaches; null for one beside the lessons
   */
  public record Session(
      UUID sessionId, @Nullable UUID lessonId, Instant startsAt, boolean present) {}

  /**
   * @param best null when nothing was handed in
   */
  public record Exam(UUID lessonId, String title, @Nullable Attempt best) {
    public boolean passed() {
      return best != null && best.percent() >= best.passPercent();
    }
  }

  /**
   * @param percent 0 to 100
   * @param passPercent what was asked for
   * @param attempts how many were handed in
   */
  public record Attempt(
      UUID attemptId, Instant submittedAt, int percent, int passPercent, int attempts) {}

  /**
   * @param about title of the lesson, or how many; empty where the kind says all
   */
  public record Lack(Kind kind, String about) {
    public enum Kind {
      ENROLMENT,
      LESSON,
      ELECTIVES,
      SESSION,
      /** The course has none, so that it cannot lead to a certificate. */
      EXAM,
      PASS
    }
  }

  /** Whether the document may be issued. */
  public boolean stands() {
    return lacks.isEmpty();
  }
}
