package vn.khaitri.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

  List<Person> among(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }

  /**
   * The one seen last: a user name may pass to another account after its first one was deleted.
   *
   * @param userName in lower case, as Keycloak keeps it
   */
  Optional<Person> named(String userName) {
    return find("userName = ?1 order by seenAt desc", userName).firstResultOptional();
  }

  /**
   * By given name, the last word, then by the whole name: as lists of persons are here.
   *
   * @param offset how many to skip
   */
  List<Person> inNameOrder(Collection<UUID> ids, int offset, int size) {
    return getSession()
        .createNativeQuery(
            """
            select * from identity.person where id = any(:ids)
            order by regexp_replace(display_name, '^.* ', '') collate "vi-VN-x-icu",
              display_name collate "vi-VN-x-icu", id
            """,
            Person.class)
        .setParameter("ids", ids.toArray(UUID[]::new))
        .setFirstResult(offset)
        .setMaxResults(size)
        .getResultList();
  }

  /**
   * @param userNames in lower case, as Keycloak keeps them
   */
  List<Person> withUserNames(Collection<String> userNames) {
    return list("userName in ?1 order by seenAt", userNames);
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
