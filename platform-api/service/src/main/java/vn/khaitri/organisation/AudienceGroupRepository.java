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
import org.hibernate.exception.ConstraintViolationException;
import vn.khaitri.shared.EntitiesById;
import vn.khaitri.shared.ProblemException;

/** Groups and who belongs to them. Lists are sorted by the column's own collation. */
@ApplicationScoped
class AudienceGroupRepository implements PanacheRepositoryBase<AudienceGroup, String> {
  private static final String ONE_PER_CODE = "audience_group_pkey";
  private static final String VALID = "validFrom <= ?1 and (validTo is null or validTo >= ?1)";

  List<AudienceGroup> all() {
    return list("order by code");
  }

  List<AudienceGroup> validOn(LocalDate day) {
    return list(VALID + " order by code", day);
  }

  List<AudienceGroup> among(Collection<String> codes) {
    return EntitiesById.find(getSession(), AudienceGroup.class, codes);
  }

  Optional<AudienceGroup> findLocked(String code) {
    return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
  }

  /** 409 {@code audience-code-taken} when a group has or had the code, also at once. */
  void add(AudienceGroup group) {
    if (findByIdOptional(group.code()).isPresent()) {
      throw codeTaken(group);
    }
    try {
      persistAndFlush(group);
    } catch (ConstraintViolationException violation) {
      if (ONE_PER_CODE.equals(violation.getConstraintName())) {
        throw codeTaken(group);
      }
      throw violation;
    }
  }

  /** Those valid on this day that the person belongs to. */
  List<AudienceGroup> of(UUID personId, LocalDate day) {
    return find(
            VALID
                + " and code in (select m.groupCode from MemberGroup m where m.personId = ?2)"
                + " order by code",
            day,
            personId)
        .list();
  }

  /**
   * The person belongs to these groups, and to no other one that is valid on this day. Where they
   * stay, they stay since the day they came. Safe when asked twice at once.
   */
  void choose(UUID personId, Collection<String> codes, LocalDate day, Instant at) {
    var chosen = codes.toArray(String[]::new);
    getEntityManager()
        .createNativeQuery(
            """
            delete from organisation.member_group m using organisation.audience_group g
            where m.person_id = :person and m.group_code = g.code and g.code <> all (:codes)
            and g.valid_from <= :day and (g.valid_to is null or g.valid_to >= :day)\
            """)
        .setParameter("person", personId)
        .setParameter("codes", chosen)
        .setParameter("day", day)
        .executeUpdate();
    getEntityManager()
        .createNativeQuery(
            """
            insert into organisation.member_group (person_id, group_code, since)
            select :person, code, :at from unnest(cast(:codes as text[])) code
            on conflict do nothing\
            """)
        .setParameter("person", personId)
        .setParameter("codes", chosen)
        .setParameter("at", at)
        .executeUpdate();
  }

  private static ProblemException codeTaken(AudienceGroup group) {
    return new ProblemException(OrganisationProblem.AUDIENCE_CODE_TAKEN, group.code());
  }
}
