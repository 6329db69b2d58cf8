package vn.khaitri.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.khaitri.contract.catalog.CourseDetailView.RunView;
import vn.khaitri.contract.catalog.event.CourseRunOpened;
import vn.khaitri.shared.Ids;

/** Learners enrol in a run, not in a course; it keeps to its edition to the end. */
@Entity
@Table(schema = "catalog", name = "course_run")
class Run {
  @Id private UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "version_id")
  private Edition edition;

  private UUID courseId;
  private String name;
  private boolean open;
  private Instant openedAt;

  @SuppressWarnings("NullAway.Init")
  protected Run() {}

  /** A run without dates or groups; it is called like the course. */
  Run(Edition edition, boolean open, Instant openedAt) {
    this.id = Ids.next();
    this.edition = edition;
    this.courseId = edition.courseId();
    this.name = edition.title();
    this.open = open;
    this.openedAt = openedAt;
  }

  /** Takes no more learners; those who are in it go on. */
  void close() {
    open = false;
  }

  CourseRunOpened opened() {
    return new CourseRunOpened(id, courseId, edition.versionId());
  }

  RunView view() {
    return new RunView(id, name);
  }

  CourseRun run() {
    return new CourseRun(
        id, courseId, edition.versionId(), edition.title(), open, edition.lessons());
  }
}
