package vn.khaitri.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<Member, UUID> {

  /** Safe when asked twice at once. */
  void join(UUID personId, UUID unitId, Instant at) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into organisation.member (person_id, unit_id, joined_at) values (:person, :unit, :at)
            on conflict (person_id) do update set unit_id = excluded.unit_id, joined_at = excluded.joined_at
            where organisation.member.unit_id <> excluded.unit_id
            """)
        .setParameter("person", personId)
        .setParameter("unit", unitId)
        .setParameter("at", at)
        .executeUpdate();
  }
}
