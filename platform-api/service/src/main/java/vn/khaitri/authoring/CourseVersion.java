package vn.khaitri.authoring;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.shared.Ids;

/** A course as it was published, with who wrote, appraised and issued it. Never changes. */
@Entity
@Immutable
@Table(schema = "authoring", name = "course_version")
class CourseVersion {
  @Id private UUID id;
  private UUID courseId;
  private int number;
  private String title;
  private String summary;
  private UUID authorId;
  private UUID appraiserId;
  private UUID publisherId;
  private Instant publishedAt;

  @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<VersionLesson> lessons = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected CourseVersion() {}

  CourseVersion(UUID courseId, int number, String title, String summary, Hands hands, Instant at) {
    this.id = Ids.next();
    this.courseId = courseId;
    this.number = number;
    this.title = title;
    this.summary = summary;
    this.authorId = hands.authorId();
    this.appraiserId = hands.appraiserId();
    this.publisherId = hands.publisherId();
    this.publishedAt = at;
  }

  /** Whose hands a version went through. */
  record Hands(UUID authorId, UUID appraiserId, UUID publisherId) {}

  void add(Lesson lesson) {
    lessons.add(new VersionLesson(this, lessons.size(), lesson));
  }

  CoursePublished told() {
    return new CoursePublished(
        courseId, id, number, title, summary, lessons.stream().map(VersionLesson::told).toList());
  }
}
