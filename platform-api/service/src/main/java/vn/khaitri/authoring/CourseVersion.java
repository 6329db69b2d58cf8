package vn.khaitri.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CompletionDocument;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.CourseTerms;
import vn.khaitri.contract.authoring.Prerequisite;
import vn.khaitri.contract.authoring.PublishCourse;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.shared.Ids;

/**
 * A course as it was issued, by which decision, and who wrote, appraised and issued it. Never
 * changes; its modules and lessons are copied beside it by {@link VersionRepository#freeze}.
 */
@Entity
@Immutable
@Table(schema = "authoring", name = "course_version")
class CourseVersion {
  @Id private UUID id;
  private UUID courseId;
  private int number;
  private String title;
  private String summary;
  @Column private UUID authorId;
  @Column private List<UUID> authors;
  @Column private UUID appraiserId;
  @Column private UUID publisherId;
  private Instant publishedAt;
  @Column private String decisionNumber;
  @Column private LocalDate decisionDate;
  @Column private String signer;
  private String field;
  private List<String> audience;

  @Enumerated(EnumType.STRING)
  private CourseAccess access;

  private @Nullable UUID programmeId;
  private @Nullable String programmeCode;
  private int minElectives;
  private int minutesPerPeriod;
  private @Nullable Integer maxPeriodsPerDay;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Prerequisite> prerequisites;

  @Enumerated(EnumType.STRING)
  private @Nullable CompletionDocument document;

  protected CourseVersion() {}

  CourseVersion(
      Course course, int number, Hands hands, PublishCourse decision, Norms norms, Instant at) {
    this.id = Ids.next();
    this.courseId = course.id();
    this.number = number;
    this.title = course.title();
    this.summary = course.summary();
    this.authorId = hands.authors().getFirst();
    this.authors = hands.authors();
    this.appraiserId = hands.appraiserId();
    this.publisherId = hands.publisherId();
    this.publishedAt = at;
    this.decisionNumber = decision.decisionNumber();
    this.decisionDate = decision.decisionDate();
    this.signer = decision.signer();
    var terms = course.terms();
    this.field = terms.field();
    this.audience = terms.audience();
    this.access = terms.access();
    this.programmeId = terms.programmeId();
    this.programmeCode = norms.programmeCode();
    this.minElectives = norms.minElectives();
    this.minutesPerPeriod = norms.minutesPerPeriod();
    this.maxPeriodsPerDay = norms.maxPeriodsPerDay();
    this.prerequisites = terms.prerequisites();
    this.document = terms.document();
  }

  /** Whose hands a version went through. */
  record Hands(List<UUID> authors, UUID appraiserId, UUID publisherId) {}

  /**
   * What the programme lays down, or the course itself where there is none.
   *
   * @param minutesPerPeriod BR-03
   * @param maxPeriodsPerDay BR-04; null without a programme
   * @param minElectives BR-06
   */
  record Norms(
      @Nullable String programmeCode,
      int minutesPerPeriod,
      @Nullable Integer maxPeriodsPerDay,
      int minElectives) {
    private static final int USUAL_MINUTES = 45;

    /** Of a course without a programme. */
    static Norms usual(Course course) {
      return new Norms(null, USUAL_MINUTES, null, course.terms().minElectives());
    }
  }

  UUID id() {
    return id;
  }

  UUID courseId() {
    return courseId;
  }

  int number() {
    return number;
  }

  Instant publishedAt() {
    return publishedAt;
  }

  CourseTerms terms() {
    return new CourseTerms(
        field, audience, access, programmeId, minElectives, prerequisites, document);
  }

  CourseContent content(List<CourseContent.Module> modules) {
    return new CourseContent(title, summary, terms(), modules);
  }

  CoursePublished toEvent(List<CoursePublished.Module> modules) {
    return new CoursePublished(
        courseId,
        id,
        number,
        title,
        summary,
        new CoursePublished.Terms(
            field,
            audience,
            access,
            programmeCode,
            minElectives,
            minutesPerPeriod,
            maxPeriodsPerDay,
            prerequisites,
            document),
        modules);
  }
}
