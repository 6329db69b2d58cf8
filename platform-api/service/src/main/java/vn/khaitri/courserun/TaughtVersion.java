package vn.khaitri.courserun;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CompletionDocument;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.Prerequisite;
import vn.khaitri.contract.authoring.event.CoursePublished;

/**
 * A published version of a course as its runs teach it, in one row: it is always read whole. But
 * for its withdrawal it never changes.
 */
@Entity
@Table(schema = "courserun", name = "taught_version")
class TaughtVersion {
  @Id private UUID versionId;
  private UUID courseId;
  private int version;
  private String title;
  private boolean withdrawn;

  @Enumerated(EnumType.STRING)
  private CourseAccess access;

  private List<String> audience;
  private int minElectives;
  private @Nullable Integer maxPeriodsPerDay;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<CourseModule> modules;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<CourseLesson> lessons;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Prerequisite> prerequisites;

  @Enumerated(EnumType.STRING)
  private CompletionDocument document;

  protected TaughtVersion() {}

  TaughtVersion(CoursePublished published, boolean withdrawn) {
    var terms = published.terms();
    this.versionId = published.versionId();
    this.courseId = published.courseId();
    this.version = published.version();
    this.title = published.title();
    this.withdrawn = withdrawn;
    this.access = terms.access();
    this.audience = terms.audience();
    this.minElectives = terms.minElectives();
    this.maxPeriodsPerDay = terms.maxPeriodsPerDay();
    this.modules = published.modules().stream().map(CourseModule::of).toList();
    this.lessons =
        published.modules().stream()
            .flatMap(
                module ->
                    module.lessons().stream()
                        .map(lesson -> CourseLesson.of(module.moduleId(), lesson)))
            .toList();
    this.prerequisites = terms.prerequisites();
    this.document = published.document();
  }

  /** Nobody new may learn it (Thu hồi). */
  void withdraw() {
    withdrawn = true;
  }

  boolean isWithdrawn() {
    return withdrawn;
  }

  /** Learners may come without being nominated. */
  boolean isOpen() {
    return access == CourseAccess.OPEN;
  }

  UUID versionId() {
    return versionId;
  }

  UUID courseId() {
    return courseId;
  }

  int version() {
    return version;
  }

  String title() {
    return title;
  }

  /** Codes of groups; empty for everyone. */
  List<String> audience() {
    return audience;
  }

  TaughtCourse course() {
    return new TaughtCourse(
        title,
        List.copyOf(modules),
        minElectives,
        maxPeriodsPerDay,
        List.copyOf(lessons),
        document);
  }

  List<CourseLesson> lessons() {
    return lessons;
  }

  List<Prerequisite> prerequisites() {
    return prerequisites;
  }
}
