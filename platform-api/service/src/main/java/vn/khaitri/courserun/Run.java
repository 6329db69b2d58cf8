package vn.khaitri.courserun;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.courserun.RunState;
import vn.khaitri.contract.courserun.event.CourseRunCancelled;
import vn.khaitri.contract.courserun.event.CourseRunOpened;
import vn.khaitri.shared.Ids;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/**
 * Learners enrol in a run, not in a course; it keeps to its version to the end (BR-05). A run
 * without a plan is self-paced: it comes with the publication of an open course and goes with it.
 */
@Entity
@Table(schema = "courserun", name = "course_run")
class Run {
  @Id private UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "version_id")
  private TaughtVersion taught;

  private UUID courseId;
  private String name;
  @Embedded private @Nullable Plan plan;

  @Enumerated(EnumType.STRING)
  private RunState state;

  private int revision;
  @Column private @Nullable Instant openedAt;
  private @Nullable String cancelReason;
  private @Nullable Instant firstLearntAt;

  /** Written by the database at each change. */
  @Column(insertable = false, updatable = false)
  private @Nullable Instant changedAt;

  protected Run() {}

  private Run(TaughtVersion taught, String name, @Nullable Plan plan, RunState state) {
    this.id = Ids.next();
    this.taught = taught;
    this.courseId = taught.courseId();
    this.name = name;
    this.plan = plan;
    this.state = state;
  }

  /** It is called like the course. */
  static Run selfPaced(TaughtVersion taught, boolean open, Instant now) {
    var run = new Run(taught, taught.title(), null, open ? RunState.OPEN : RunState.CLOSED);
    run.openedAt = now;
    return run;
  }

  static Run planned(TaughtVersion taught, String name, Plan plan) {
    return new Run(taught, name, plan, RunState.PLANNED);
  }

  /**
   * @param seenRevision the revision that the organiser saw; another one is 409 {@code
   *     changed-meanwhile}
   */
  void change(String name, Plan plan, int seenRevision) {
    requireNotCancelled();
    if (seenRevision != revision) {
      throw new ProblemException(SharedProblem.CHANGED_MEANWHILE);
    }
    this.name = name;
    this.plan = plan;
    revision++;
  }

  Instant changedAt() {
    return Objects.requireNonNull(changedAt);
  }

  /** True when it was not open before. */
  boolean open(Instant now) {
    if (taught.isWithdrawn()) {
      throw new ProblemException(CourseRunProblem.VERSION_WITHDRAWN);
    }
    boolean isNew = state != RunState.OPEN;
    state = RunPolicy.opened(state).orElseThrow(this::wrongState);
    if (isNew) {
      openedAt = now;
      revision++;
    }
    return isNew;
  }

  /** Takes no more learners; those who are in it go on. */
  void close() {
    var closed = RunPolicy.closed(state).orElseThrow(this::wrongState);
    if (closed != state) {
      state = closed;
      revision++;
    }
  }

  /** False when it was cancelled before. 409 {@code run-has-learning} when someone has learnt. */
  boolean cancel(String reason) {
    if (state == RunState.CANCELLED) {
      return false;
    }
    if (firstLearntAt != null) {
      throw new ProblemException(CourseRunProblem.RUN_HAS_LEARNING);
    }
    state = RunState.CANCELLED;
    cancelReason = reason;
    revision++;
    return true;
  }

  /** Its version was withdrawn: no new learners. */
  void endIntake() {
    if (state == RunState.OPEN) {
      close();
    }
  }

  void requireNotCancelled() {
    if (state == RunState.CANCELLED) {
      throw wrongState();
    }
  }

  private ProblemException wrongState() {
    return new ProblemException(CourseRunProblem.RUN_WRONG_STATE);
  }

  UUID id() {
    return id;
  }

  UUID courseId() {
    return courseId;
  }

  String name() {
    return name;
  }

  TaughtVersion taught() {
    return taught;
  }

  Optional<Plan> plan() {
    return Optional.ofNullable(plan);
  }

  RunState state() {
    return state;
  }

  int revision() {
    return revision;
  }

  @Nullable String cancelReason() {
    return cancelReason;
  }

  CourseRunOpened opened() {
    return new CourseRunOpened(id, courseId, taught.versionId());
  }

  CourseRunCancelled cancelled(Instant at) {
    return new CourseRunCancelled(id, courseId, at);
  }

  /** Open courses take everyone whom the run itself does not leave out (BR-22). */
  AdmissionRules admissionRules() {
    var open = taught.isOpen();
    var groups = plan().map(Plan::audience).orElse(List.of());
    return new AdmissionRules(
        id,
        courseId,
        taught.title(),
        plan().map(Plan::unitId).orElse(null),
        state,
        open || plan().map(Plan::selfEnrolment).orElse(true),
        plan().map(Plan::opensAt).orElse(null),
        plan().map(Plan::lastEntry).orElse(null),
        plan().map(Plan::seats).orElse(null),
        groups.isEmpty() && !open && plan != null ? taught.audience() : groups,
        taught.prerequisites());
  }
}
