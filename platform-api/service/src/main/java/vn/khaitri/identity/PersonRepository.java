package vn.khaitri.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.khaitri.shared.EntitiesById;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

  List<Person> among(Collection<UUID> ids) {
    return EntitiesById.find(getSession(), Person.class, ids);
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
   * @param userNames in lower case, as Keycloak keeps them
   */
  List<Person> withUserNames(Collection<String> userNames) {
    return list("userName in ?1 order by seenAt", userNames);
  }

  /**
   * Safe when two first requests of one person come at once.
   *
   * @return whether the person went by another name before
   */
  boolean record(UUID id, String userName, String displayName, Instant at) {
    return getSession()
        .createNativeQuery(
            """
            insert into identity.person (id, user_name, display_name, seen_at)
            values (:id, :userName, :displayName, :at)
            on conflict (id) do update
            set user_name = excluded.user_name, display_name = excluded.display_name, seen_at = excluded.seen_at
            returning coalesce(old.display_name <> new.display_name, false)
            """,
            Boolean.class)
        .setParameter("id", id)
        .setParameter("userName", userName)
        .setParameter("displayName", displayName)
        .setParameter("at", at)
        .getSingleResult();
  }
}
