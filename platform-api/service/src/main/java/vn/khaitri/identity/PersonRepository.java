package vn.khaitri.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

  List<Person> among(Set<UUID> ids) {
    return list("id in ?1", ids);
  }

  /** Safe when two first requests of one person come at once. */
  void record(UUID id, String userName, String displayName, Instant at) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into identity.person (id, user_name, display_name, seen_at)
            values (:id, :userName, :displayName, :at)
            on conflict (id) do update
            set user_name = excluded.user_name, display_name = excluded.display_name, seen_at = excluded.seen_at
            """)
        .setParameter("id", id)
        .setParameter("userName", userName)
        .setParameter("displayName", displayName)
        .setParameter("at", at)
        .executeUpdate();
  }
}
