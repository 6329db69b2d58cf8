package vn.khaitri.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.khaitri.shared.Ids;
import vn.khaitri.shared.Paging;

@ApplicationScoped
class JoinRequestRepository implements PanacheRepositoryBase<JoinRequest, UUID> {
  private static final String WAITING_THERE =
      """
       from organisation.join_request r
      where r.outcome is null and r.person_id <> :person and r.unit_id in (select id from own)
      """;

  /**
   * Takes the place of a waiting request for another unit, under a new id, so that nobody confirms
   * what they have not seen. Safe when asked twice at once.
   */
  void ask(UUID personId, UUID unitId, Instant at) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into organisation.join_request (id, person_id, unit_id, requested_at)
            values (:id, :person, :unit, :at)
            on conflict (person_id) where outcome is null do update
            set id = excluded.id, unit_id = excluded.unit_id, requested_at = excluded.requested_at
            where organisation.join_request.unit_id <> excluded.unit_id
            """)
        .setParameter("id", Ids.next())
        .setParameter("person", personId)
        .setParameter("unit", unitId)
        .setParameter("at", at)
        .executeUpdate();
  }

  void withdraw(UUID personId, Instant at) {
    getEntityManager()
        .createNativeQuery(
            """
            update organisation.join_request
            set outcome = 'WITHDRAWN', decided_at = :at, decided_by = person_id
            where person_id = :person and outcome is null
            """)
        .setParameter("person", personId)
        .setParameter("at", at)
        .executeUpdate();
  }

  /** What the person asked for last, decided or not. */
  Optional<JoinRequest> last(UUID personId) {
    return find("personId = ?1 order by requestedAt desc, id desc", personId).firstResultOptional();
  }

  /** Those of these that are known, in one order for everybody who locks them. */
  List<JoinRequest> locked(Collection<UUID> ids) {
    return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /** All that wait but the person's own, the oldest first. */
  List<JoinRequest> waiting(UUID personId, int page, int size) {
    return find("outcome is null and personId <> ?1 order by requestedAt, id", personId)
        .page(page, size)
        .list();
  }

  long countWaiting(UUID personId) {
    return count("outcome is null and personId <> ?1", personId);
  }

  /** Those that the person decides as the rights say that they were given, the oldest first. */
  List<JoinRequest> waitingFor(UUID personId, LocalDate day, int page, int size) {
    return Paging.items(
        getSession()
            .createNativeQuery(
                UnitGrantRepository.OWN_UNITS
                    + "select r.*"
                    + WAITING_THERE
                    + "order by r.requested_at, r.id",
                JoinRequest.class)
            .setParameter("person", personId)
            .setParameter("day", day),
        page,
        size);
  }

  long countWaitingFor(UUID personId, LocalDate day) {
    return getSession()
        .createNativeQuery(
            UnitGrantRepository.OWN_UNITS + "select count(*)" + WAITING_THERE, Long.class)
        .setParameter("person", personId)
        .setParameter("day", day)
        .getSingleResult();
  }
}
