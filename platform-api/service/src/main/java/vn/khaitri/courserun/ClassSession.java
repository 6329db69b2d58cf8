package vn.khaitri.courserun;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.courserun.ClassSessionView;
import vn.khaitri.contract.courserun.SessionPlan;
import vn.khaitri.shared.Ids;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** A meeting of a run, in one or several venues, or live at an address, or both (BR-30). */
@Entity
@Table(schema = "courserun", name = "class_session")
class ClassSession {
  @Id private UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "run_id")
  private Run run;

  private @Nullable UUID lessonId;
  private Instant startsAt;
  private Instant endsAt;
  private List<String> venues;
  private @Nullable String liveAddress;
  private BigDecimal periods;
  private String lecturer;
  private int revision;

  protected ClassSession() {}

  ClassSession(Run run, SessionPlan plan) {
    this.id = Ids.next();
    this.run = run;
    take(plan);
  }

  /**
   * @param seenRevision the revision that the organiser saw; another one is 409 {@code
   *     changed-meanwhile}
   */
  void change(SessionPlan plan, int seenRevision) {
    if (seenRevision != revision) {
      throw new ProblemException(SharedProblem.CHANGED_MEANWHILE);
    }
    take(plan);
    revision++;
  }

  private void take(SessionPlan plan) {
    this.lessonId = plan.lessonId();
    this.startsAt = Plan.stored(plan.startsAt());
    this.endsAt = Plan.stored(plan.endsAt());
    this.venues = List.copyOf(plan.venues());
    this.liveAddress = Optional.ofNullable(plan.liveAddress()).map(URI::toString).orElse(null);
    this.periods = plan.periods();
    this.lecturer = plan.lecturer();
  }

  boolean hasBegun(Instant now) {
    return !startsAt.isAfter(now);
  }

  UUID id() {
    return id;
  }

  @Nullable UUID lessonId() {
    return lessonId;
  }

  Instant startsAt() {
    return startsAt;
  }

  Instant endsAt() {
    return endsAt;
  }

  List<String> venues() {
    return venues;
  }

  CourseSession session() {
    return new CourseSession(id, run.id(), lessonId, startsAt, endsAt, venues, address(), lecturer);
  }

  ClassSessionView view() {
    return new ClassSessionView(
        id,
        run.id(),
        new SessionPlan(lessonId, startsAt, endsAt, venues, address(), periods, lecturer),
        revision);
  }

  private @Nullable URI address() {
    return liveAddress == null ? null : URI.create(liveAddress);
  }
}
