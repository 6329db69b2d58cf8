package vn.khaitri.attendance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.khaitri.contract.attendance.AttendanceMark;
import vn.khaitri.shared.Ids;

@ApplicationScoped
class AttendanceRepository implements PanacheRepositoryBase<Attendance, UUID> {
  /** Makes a row, UNRECORDED, where none is. */
  void open(UUID sessionId, UUID learnerId) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into attendance.attendance (id, session_id, learner_id, mark)
            values (:id, :session, :learner, 'UNRECORDED')
            on conflict (session_id, learner_id) do nothing
            """)
        .setParameter("id", Ids.next())
        .setParameter("session", sessionId)
        .setParameter("learner", learnerId)
        .executeUpdate();
  }

  /** In one order for all, so that two who lock many do not wait for each other. */
  List<Attendance> lock(UUID sessionId, Collection<UUID> learnerIds) {
    return find("sessionId = ?1 and learnerId in ?2 order by learnerId", sessionId, learnerIds)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  List<Attendance> of(UUID sessionId, Collection<UUID> learnerIds) {
    return list("sessionId = ?1 and learnerId in ?2", sessionId, learnerIds);
  }

  Set<UUID> presentAt(Collection<UUID> sessionIds, UUID learnerId) {
    return getSession()
        .createNativeQuery(
            """
            select session_id from attendance.attendance
            where session_id = any(:sessions) and learner_id = :learner and mark = 'PRESENT'
            """,
            UUID.class)
        .setParameter("sessions", sessionIds.toArray(UUID[]::new))
        .setParameter("learner", learnerId)
        .getResultStream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * How many have which mark; UNRECORDED only where a row says so.
   *
   * @param apart whose marks do not count
   */
  Map<AttendanceMark, Long> marks(UUID sessionId, Collection<UUID> apart) {
    var counts = new EnumMap<AttendanceMark, Long>(AttendanceMark.class);
    getSession()
        .createNativeQuery(
            """
            select mark, count(*) from attendance.attendance
            where session_id = :session and not learner_id = any(:apart)
            group by mark
            """,
            Object[].class)
        .setParameter("session", sessionId)
        .setParameter("apart", apart.toArray(UUID[]::new))
        .getResultStream()
        .forEach(row -> counts.put(AttendanceMark.valueOf((String) row[0]), (Long) row[1]));
    return counts;
  }

  Optional<Attendance> find(UUID sessionId, UUID learnerId) {
    return find("sessionId = ?1 and learnerId = ?2", sessionId, learnerId).singleResultOptional();
  }
}
