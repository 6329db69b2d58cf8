package vn.khaitri.contract.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.PeriodSums;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.courserun.OpenRunView;

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
    List<OpenRunView> runs) {

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
}
