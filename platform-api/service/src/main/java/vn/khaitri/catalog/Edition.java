package vn.khaitri.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.contract.catalog.CourseCardView;
import vn.khaitri.contract.catalog.CourseDetailView;
import vn.khaitri.shared.Texts;

/** A published version of a course as learners see it. The newest of each course is listed. */
@Entity
@Table(schema = "catalog", name = "edition")
class Edition {
  @Id private UUID versionId;
  private UUID courseId;
  private int version;
  private String title;
  private String summary;
  private String search;
  private int lessonCount;
  private boolean listed;

  @ElementCollection
  @CollectionTable(
      schema = "catalog",
      name = "edition_lesson",
      joinColumns = @JoinColumn(name = "version_id"))
  @OrderColumn(name = "place")
  private List<EditionLesson> lessons;

  @SuppressWarnings("NullAway.Init")
  protected Edition() {}

  Edition(CoursePublished published, boolean listed) {
    this.versionId = published.versionId();
    this.courseId = published.courseId();
    this.version = published.version();
    this.title = published.title();
    this.summary = published.summary();
    this.search = Texts.folded(published.title() + " " + published.summary());
    this.lessons = new ArrayList<>(published.lessons().stream().map(EditionLesson::of).toList());
    this.lessonCount = lessons.size();
    this.listed = listed;
  }

  /** Gives its place in the list to a newer edition. */
  void supersede() {
    listed = false;
  }

  boolean isOlderThan(CoursePublished published) {
    return version < published.version();
  }

  UUID versionId() {
    return versionId;
  }

  UUID courseId() {
    return courseId;
  }

  String title() {
    return title;
  }

  List<CourseLesson> lessons() {
    return lessons.stream().map(EditionLesson::lesson).toList();
  }

  CourseCardView card() {
    return new CourseCardView(courseId, title, summary, lessonCount);
  }

  CourseDetailView detail(List<Run> openRuns) {
    return new CourseDetailView(
        courseId,
        title,
        summary,
        lessons.stream().map(EditionLesson::line).toList(),
        openRuns.stream().map(Run::view).toList());
  }
}
