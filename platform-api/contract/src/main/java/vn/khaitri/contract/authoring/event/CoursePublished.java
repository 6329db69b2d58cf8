package vn.khaitri.contract.authoring.event;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CompletionDocument;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Prerequisite;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/**
 * A version of a course was issued and will not change any more.
 *
 * @param version 1 for the first
 * @param modules in the order in which they are learnt, each with its lessons
 */
@EventType("khaitri.authoring.course.published.v2")
public record CoursePublished(
    UUID courseId,
    UUID versionId,
    int version,
    String title,
    String summary,
    Terms terms,
    List<Module> modules)
    implements DomainEvent {
  /**
   * @param programmeCode null for a course of its own
   * @param audience codes of audience groups; empty for everyone
   * @param minElectives how many elective lessons are asked for
   * @param minutesPerPeriod length of a period
   * @param maxPeriodsPerDay credited periods of a day beyond which a learner's pace is flagged
   *     (BR-04); null for a course of its own
   * @param document what the course ends with, as its authors chose (BR-51); null to let the
   *     content say
   */
  public record Terms(
      String field,
      List<String> audience,
      CourseAccess access,
      @Nullable String programmeCode,
      int minElectives,
      int minutesPerPeriod,
      @Nullable Integer maxPeriodsPerDay,
      List<Prerequisite> prerequisites,
      @Nullable CompletionDocument document) {}

  public record Module(UUID moduleId, String title, ModuleOrder order, List<Lesson> lessons) {}

  /**
   * @param periods credited periods
   * @param skills such as {@code TT03-2014:IU01}
   */
  public record Lesson(
      UUID lessonId,
      LessonKind kind,
      String title,
      @Nullable UUID mediaId,
      PeriodKind periodKind,
      BigDecimal periods,
      Requirement requirement,
      List<String> skills) {}

  @Override
  public UUID key() {
    return courseId;
  }

  /** What the course ends with. */
  public CompletionDocument document() {
    return CompletionDocument.of(
        terms.document(), lessons().stream().map(Lesson::requirement).toList());
  }

  /** The lessons of all modules in the order in which they are learnt. */
  public List<Lesson> lessons() {
    return modules.stream().flatMap(module -> module.lessons().stream()).toList();
  }
}
