package vn.khaitri.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<Member, UUID> {

  /** Safe when asked twice at once. */
  void join(UUID personId, UUID unitId, UUID acceptedBy, Instant at) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into organisation.member (person_id, unit_id, joined_at, accepted_by)
            values (:person, :unit, :at, :by)
            on conflict (person_id) do update set unit_id = excluded.unit_id,
              joined_at = excluded.joined_at, accepted_by = excluded.accepted_by
            where organisation.member.unit_id <> excluded.unit_id
            """)
        .setParameter("person", personId)
        .setParameter("unit", unitId)
        .setParameter("at", at)
        .setParameter("by", acceptedBy)
        .executeUpdate();
  }

  Set<UUID> of(UUID unitId) {
    return Set.copyOf(
        find("select personId from Member where unitId = ?1", unitId).project(UUID.class).list());
  }

  /** The unit of each of these people who belongs to one. */
  Map<UUID, UUID> units(Collection<UUID> personIds) {
    return list("personId in ?1", personIds).stream()
        .collect(Collectors.toMap(Member::personId, Member::unitId));
  }
}
