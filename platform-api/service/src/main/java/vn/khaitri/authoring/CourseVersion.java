package vn.khaitri.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CourseTerms;
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
  @Embedded private Terms terms;
  private @Nullable String programmeCode;
  private int minutesPerPeriod;
  private @Nullable Integer maxPeriodsPerDay;

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
    this.terms = Terms.of(course.terms(), norms.minElectives());
    this.programmeCode = norms.programmeCode();
    this.minutesPerPeriod = norms.minutesPerPeriod();
    this.maxPeriodsPerDay = norms.maxPeriodsPerDay();
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
    return terms.view();
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
            terms.field(),
            terms.audience(),
            terms.access(),
            programmeCode,
            terms.minElectives(),
            minutesPerPeriod,
            maxPeriodsPerDay,
            terms.prerequisites(),
            terms.document()),
        modules);
  }
}
