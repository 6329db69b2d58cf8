package vn.khaitri.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.khaitri.contract.attendance.AttendanceChangeView;
import vn.khaitri.contract.attendance.AttendanceMark;
import vn.khaitri.shared.Ids;

/** One line of the history of a mark; never altered. */
@Entity
@Table(schema = "attendance", name = "attendance_change")
class AttendanceChange {
  @Id private UUID id;
  @Column private UUID attendanceId;

  @Enumerated(EnumType.STRING)
  private AttendanceMark fromMark;

  @Enumerated(EnumType.STRING)
  private AttendanceMark toMark;

  private UUID changedBy;
  private Instant changedAt;

  protected AttendanceChange() {}

  AttendanceChange(
      UUID attendanceId,
      AttendanceMark fromMark,
      AttendanceMark toMark,
      UUID changedBy,
      Instant changedAt) {
    this.id = Ids.next();
    this.attendanceId = attendanceId;
    this.fromMark = fromMark;
    this.toMark = toMark;
    this.changedBy = changedBy;
    this.changedAt = changedAt;
  }

  AttendanceMark before() {
    return fromMark;
  }

  UUID changedBy() {
    return changedBy;
  }

  AttendanceChangeView view(String byName) {
    return new AttendanceChangeView(fromMark, toMark, changedAt, byName);
  }
}
