package vn.khaitri.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.khaitri.contract.organisation.UnitRight;
import vn.khaitri.shared.Paging;

/** Rights in force, by person and by unit. A local admin's reach down to all units below theirs. */
@ApplicationScoped
class UnitGrantRepository implements PanacheRepositoryBase<UnitGrant, UUID> {
  /** The unit and those above it, each with how many steps up it stands. */
  private static final String WHOLE =
      """
      with recursive whole (id, parent_id, steps) as (
        select id, parent_id, 0 from organisation.unit where id = :unit
        union all
        select above.id, above.parent_id, whole.steps + 1
        from organisation.unit above join whole on above.id = whole.parent_id)
      """;

  private static final String REACHES =
      """
       from organisation.unit_grant g join whole on whole.id = g.unit_id
      where (whole.steps = 0 or g.unit_right = 'LOCAL_ADMIN')
        and g.revoked_at is null and g.valid_from <= :day
        and (g.valid_to is null or g.valid_to >= :day)
      """;

  /**
   * Units that the person keeps, whose requests they decide: those that they are focal point of,
   * and those that they are local admin of with all below.
   */
  static final String OWN_UNITS =
      """
      with recursive kept (id) as (
        select g.unit_id from organisation.unit_grant g
        where g.person_id = :person and g.unit_right = 'LOCAL_ADMIN' and g.revoked_at is null
          and g.valid_from <= :day and (g.valid_to is null or g.valid_to >= :day)
        union
        select below.id from organisation.unit below join kept on below.parent_id = kept.id),
      own (id) as (
        select id from kept
        union
        select g.unit_id from organisation.unit_grant g
        where g.person_id = :person and g.unit_right = 'FOCAL_POINT' and g.revoked_at is null
          and g.valid_from <= :day and (g.valid_to is null or g.valid_to >= :day))
      """;

  /** The rights that the person was given for the unit, or for one above where they reach down. */
  List<UnitRight> of(UUID personId, UUID unitId, LocalDate day) {
    return getSession()
        .createNativeQuery(
            WHOLE + "select distinct g.unit_right" + REACHES + "and g.person_id = :person",
            String.class)
        .setParameter("unit", unitId)
        .setParameter("day", day)
        .setParameter("person", personId)
        .getResultStream()
        .map(UnitRight::valueOf)
        .toList();
  }

  /** All rights of the person. */
  List<UnitGrant> of(UUID personId, LocalDate day) {
    return list(
        "personId = ?1 and revokedAt is null and validFrom <= ?2"
            + " and (validTo is null or validTo >= ?2) order by grantedAt",
        personId,
        day);
  }

  /** The units that the person keeps. */
  Set<UUID> keptBy(UUID personId, LocalDate day) {
    return getSession()
        .createNativeQuery(OWN_UNITS + "select id from own", UUID.class)
        .setParameter("person", personId)
        .setParameter("day", day)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  /** Who has which right for the unit, its own first, then the newest first. */
  List<UnitGrant> reaching(UUID unitId, LocalDate day, int page, int size) {
    return Paging.items(
        getSession()
            .createNativeQuery(
                WHOLE + "select g.*" + REACHES + "order by whole.steps, g.granted_at desc, g.id",
                UnitGrant.class)
            .setParameter("unit", unitId)
            .setParameter("day", day),
        page,
        size);
  }

  long countReaching(UUID unitId, LocalDate day) {
    return getSession()
        .createNativeQuery(WHOLE + "select count(*)" + REACHES, Long.class)
        .setParameter("unit", unitId)
        .setParameter("day", day)
        .getSingleResult();
  }

  /** One that was not taken back, over or not. */
  Optional<UnitGrant> standing(UUID personId, UUID unitId, UnitRight right) {
    return find(
            "personId = ?1 and unitId = ?2 and unitRight = ?3 and revokedAt is null",
            personId,
            unitId,
            right)
        .firstResultOptional();
  }

  Optional<UnitGrant> standingLocked(UUID unitId, UUID grantId) {
    return find("id = ?1 and unitId = ?2 and revokedAt is null", grantId, unitId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }
}
