package vn.khaitri.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.attendance.AttendanceMark;
import vn.khaitri.contract.attendance.event.SessionAttended;
import vn.khaitri.courserun.CourseSession;

/**
 * What is known of one learner at one class session. Nothing is, until someone says so: rows begin
 * UNRECORDED, made by {@link AttendanceRepository#open}.
 */
@Entity
@Table(schema = "attendance", name = "attendance")
class Attendance {
  @Id private UUID id;
  @Column private UUID sessionId;
  private UUID learnerId;

  @Enumerated(EnumType.STRING)
  private AttendanceMark mark;

  private @Nullable Instant firstPresentAt;
  private @Nullable Instant changedAt;
  private @Nullable UUID changedBy;

  protected Attendance() {}

  /** The change as it goes into the history. */
  AttendanceChange change(AttendanceMark to, UUID by, Instant now) {
    var change = new AttendanceChange(id, mark, to, by, now);
    mark = to;
    changedAt = now;
    changedBy = by;
    return change;
  }

  /**
   * True the first time that the learner is marked present, whatever is corrected later.
   *
   * @param at when they were present
   */
  boolean becomesPresent(Instant at) {
    if (mark != AttendanceMark.PRESENT || firstPresentAt != null) {
      return false;
    }
    firstPresentAt = at;
    return true;
  }

  SessionAttended attended(CourseSession session, Instant at) {
    return new SessionAttended(
        learnerId, session.runId(), session.lessonId(), session.sessionId(), at);
  }

  UUID id() {
    return id;
  }

  UUID learnerId() {
    return learnerId;
  }

  AttendanceMark mark() {
    return mark;
  }

  @Nullable Instant changedAt() {
    return changedAt;
  }

  @Nullable UUID changedBy() {
    return changedBy;
  }
}
