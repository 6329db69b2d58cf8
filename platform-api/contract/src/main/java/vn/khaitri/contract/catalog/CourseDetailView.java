package vn.khaitri.contract.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.PeriodSums;
import vn.khaitri.contract.authoring.Requirement;

/**
 * @param field lĩnh vực; empty when the author named none
 * @param minElectives how many of the elective lessons are asked for
 * @param audience whom the course is for; empty for everyone
 * @param prerequisites what is asked of a learner, a sentence each in the caller's language
 * @param runs the runs that take learners now or will, by their dates
 */
public record CourseDetailView(
    UUID courseId,
    UUID versionId,
    int version,
    String title,
    String summary,
    String field,
    CourseAccess access,
    PeriodSums periods,
    int minutesPerPeriod,
    int minElectives,
    List<AudienceLine> audience,
    List<String> prerequisites,
    List<ModuleLine> modules,
    List<RunView> runs) {

  public record AudienceLine(String code, String name) {}

  public record ModuleLine(UUID moduleId, String title, List<LessonLine> lessons) {}

  /**
   * @param preview anyone may read it without signing in
   */
  public record LessonLine(
      UUID lessonId,
      LessonKind kind,
      String title,
      Requirement requirement,
      PeriodKind periodKind,
      BigDecimal periods,
      boolean preview) {}

  /**
   * @param wave null, like unit and dates, for a self-paced run
   * @param opensAt enrolment from then on; null when it is open already
   * @param enrolUntil enrolment before then; null for no end
   * @param seats null for unlimited
   * @param seatsLeft as of a moment ago; null for unlimited
   */
  public record RunView(
      UUID runId,
      String name,
      @Nullable String wave,
      @Nullable String unitName,
      RunMode mode,
      @Nullable Instant opensAt,
      @Nullable Instant enrolUntil,
      @Nullable Instant startsAt,
      @Nullable Instant endsAt,
      @Nullable Integer seats,
      @Nullable Integer seatsLeft,
      boolean selfEnrolment) {}
}
