package vn.khaitri.contract.learning;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.PeriodSums;
import vn.khaitri.contract.authoring.Requirement;

/**
 * How far a learner has come in a course run.
 *
 * @param startsAt learning begins; null for a self-paced run
 * @param endsAt learning ends just before; null likewise
 * @param percent of what the course asks for, rounded down: 100 exactly when nothing is missing
 * @param completedAt when the last requirement was met
 * @param missing what the course still asks for
 * @param periodsDone credited periods of the completed lessons
 * @param periods of all lessons
 * @param fastDays flagged, not stopped; in their order
 * @param next the lesson to go on with: the first that is open and still asked for, a class only
 *     when there is nothing else to do; null when nothing is missing, and outside the days of the
 *     run
 * @param modules in the order in which they are learnt
 */
public record RunProgressView(
    UUID runId,
    UUID courseId,
    String courseTitle,
    @Nullable Instant startsAt,
    @Nullable Instant endsAt,
    RunPhase phase,
    int percent,
    @Nullable Instant completedAt,
    Missing missing,
    PeriodSums periodsDone,
    PeriodSums periods,
    List<FastDay> fastDays,
    @Nullable LessonProgress next,
    List<ModuleProgress> modules) {
  /**
   * A day in Vietnam on which more was completed than the programme lays down for one (BR-04).
   *
   * @param periods credited periods completed on that day
   * @param most what the programme lays down
   */
  public record FastDay(LocalDate day, BigDecimal periods, int most) {}

  /**
   * Numbers of lessons that the learner has yet to complete (BR-06).
   *
   * @param electives of any choice
   */
  public record Missing(int mandatory, int electives, int exams) {
    public boolean none() {
      return mandatory + electives + exams == 0;
    }
  }

  public record ModuleProgress(
      UUID moduleId, String title, ModuleOrder order, List<LessonProgress> lessons) {}

  /**
   * @param periods credited periods
   * @param watchedPercent of a VIDEO lesson; 0 for the other kinds
   * @param lock null for a lesson that is open
   */
  public record LessonProgress(
      UUID lessonId,
      LessonKind kind,
      String title,
      Requirement requirement,
      PeriodKind periodKind,
      BigDecimal periods,
      boolean completed,
      int watchedPercent,
      @Nullable Lock lock) {}

  /** The lesson that has to be completed first (BR-07). */
  public record Lock(UUID lessonId, String title) {}

  /** A moment of the run's last day; null for a self-paced run. */
  public @Nullable Instant lastMoment() {
    return endsAt == null ? null : endsAt.minusNanos(1);
  }

  /** The lessons of all modules in the order in which they are learnt. */
  public List<LessonProgress> lessons() {
    return modules.stream().flatMap(module -> module.lessons().stream()).toList();
  }
}
