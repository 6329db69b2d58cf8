package vn.khaitri.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.khaitri.shared.EntitiesById;
import vn.khaitri.shared.Paging;
import vn.khaitri.shared.SearchWords;
import vn.khaitri.text.Texts;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

  /** Programs have accounts too. */
  private static final String OF_PEOPLE = "user_name not like 'service-account-%'";

  List<Person> among(Collection<UUID> ids) {
    return EntitiesById.find(getSession(), Person.class, ids);
  }

  /**
   * The one seen last: a user name may pass to another account after its first one was deleted.
   *
   * @param userName in lower case, as Keycloak keeps it
   */
  Optional<Person> named(String userName) {
    return find("userName = ?1 order by seenAt desc nulls last", userName).firstResultOptional();
  }

  /**
   * @param userNames in lower case, as Keycloak keeps them
   */
  List<Person> withUserNames(Collection<String> userNames) {
    return list("userName in ?1 order by seenAt nulls first", userNames);
  }

  /**
   * Safe when two first requests of one person come at once.
   *
   * @return whether the person went by another name before
   */
  boolean record(SignedInPerson person, Instant at) {
    return getSession()
        .createNativeQuery(
            """
            insert into identity.person (id, user_name, display_name, name_key, roles, seen_at)
            values (:id, :userName, :displayName, :nameKey, :roles, :at)
            on conflict (id) do update
            set user_name = excluded.user_name, display_name = excluded.display_name,
              name_key = excluded.name_key, roles = excluded.roles, seen_at = excluded.seen_at
            returning coalesce(old.display_name <> new.display_name, false)
            """,
            Boolean.class)
        .setParameter("id", person.id())
        .setParameter("userName", person.userName())
        .setParameter("displayName", person.displayName())
        .setParameter("nameKey", Texts.folded(person.displayName()))
        .setParameter("roles", person.roles().toArray(String[]::new))
        .setParameter("at", at)
        .getSingleResult();
  }

  boolean hasPhone(PhoneNumber phone) {
    return count("phone = ?1", phone.e164()) > 0;
  }

  /** Holds the row until the transaction ends: acts with one account come one after the other. */
  Optional<Person> findLocked(UUID personId) {
    return findByIdOptional(personId, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * By given name, then by the whole name.
   *
   * @param units only people of these; null for all people
   */
  List<Person> search(String words, @Nullable Set<UUID> units, int page, int size) {
    return Paging.items(
        fitting("select *", words, units, " order by given_name, display_name, id", Person.class),
        page,
        size);
  }

  long countFitting(String words, @Nullable Set<UUID> units) {
    return fitting("select count(*)", words, units, "", Long.class).getSingleResult();
  }

  private <T> NativeQuery<T> fitting(
      String select, String words, @Nullable Set<UUID> units, String order, Class<T> type) {
    var patterns = SearchWords.patterns(words);
    var sql = new StringBuilder(select).append(" from identity.person where ").append(OF_PEOPLE);
    for (int i = 0; i < patterns.size(); i++) {
      sql.append(" and search_key like :word").append(i).append(" escape '!'");
    }
    if (units != null) {
      sql.append(" and unit_id = any(:units)");
    }
    var query = getSession().createNativeQuery(sql.append(order).toString(), type);
    for (int i = 0; i < patterns.size(); i++) {
      query.setParameter("word" + i, patterns.get(i));
    }
    if (units != null) {
      query.setParameter("units", units.toArray(UUID[]::new));
    }
    return query;
  }

  /** Where they belong, unless something newer is known. */
  void place(UUID personId, UUID unitId, Instant since) {
    update(
        "unitId = ?1, unitSince = ?2 where id = ?3 and (unitSince is null or unitSince < ?2)",
        unitId,
        since,
        personId);
  }

  List<UUID> disabledSince(Instant since) {
    return find("select id from Person where disabledAt > ?1", since).project(UUID.class).list();
  }

  /** Locked; those that somebody is at are left for the next time. */
  List<Person> withCodeBefore(Instant now, int most) {
    return getSession()
        .createNativeQuery(
            """
            select * from identity.person where code_ends_at < :now
            order by code_ends_at limit :most for update skip locked
            """,
            Person.class)
        .setParameter("now", now)
        .setParameter("most", most)
        .getResultList();
  }
}
