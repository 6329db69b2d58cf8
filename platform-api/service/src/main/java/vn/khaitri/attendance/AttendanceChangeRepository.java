package vn.khaitri.attendance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AttendanceChangeRepository implements PanacheRepositoryBase<AttendanceChange, UUID> {
  private static final String LATEST_FIRST = "attendanceId = ?1 order by changedAt desc, id desc";

  List<AttendanceChange> of(UUID attendanceId) {
    return list(LATEST_FIRST, attendanceId);
  }

  Optional<AttendanceChange> latest(UUID attendanceId) {
    return find(LATEST_FIRST, attendanceId).firstResultOptional();
  }
}
