package vn.khaitri.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.organisation.UnitView;
import vn.khaitri.shared.EntitiesById;
import vn.khaitri.shared.ProblemException;

@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {
  private static final String IN_VIETNAMESE_ORDER = " order by collate(name as `vi-VN-x-icu`)";

  private static final String ONE_PER_CODE = "unit_code_now";

  /** 409 {@code code-taken} when a valid unit has the code, also when both come at once. */
  void add(Unit unit) {
    if (count("code = ?1 and validTo is null", unit.code()) > 0) {
      throw codeTaken(unit);
    }
    try {
      persistAndFlush(unit);
    } catch (ConstraintViolationException violation) {
      if (ONE_PER_CODE.equals(violation.getConstraintName())) {
        throw codeTaken(unit);
      }
      throw violation;
    }
  }

  List<Unit> below(@Nullable UUID parentId) {
    return parentId == null
        ? list("parentId is null and validTo is null")
        : list("parentId = ?1 and validTo is null" + IN_VIETNAMESE_ORDER, parentId);
  }

  Optional<Unit> valid(UUID id) {
    return find("id = ?1 and validTo is null", id).firstResultOptional();
  }

  /** For who changes what hangs on it: one after the other. */
  Optional<Unit> validLocked(UUID id) {
    return find("id = ?1 and validTo is null", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Those that are known, ended ones too. */
  Map<UUID, UnitView> views(Collection<UUID> ids) {
    return EntitiesById.find(getSession(), Unit.class, ids).stream()
        .collect(Collectors.toMap(Unit::id, Unit::view));
  }

  /** The valid ones. */
  List<NamedUnit> named() {
    return find("select id, name from Unit where validTo is null" + IN_VIETNAMESE_ORDER)
        .project(NamedUnit.class)
        .list();
  }

  Map<UUID, String> names(Collection<UUID> ids) {
    return EntitiesById.find(getSession(), Unit.class, ids).stream()
        .collect(Collectors.toMap(Unit::id, Unit::name));
  }

  Set<UUID> withBelow(UUID unitId) {
    return getSession()
        .createNativeQuery(
            """
            with recursive part (id) as (
              select id from organisation.unit where id = :unit
              union
              select below.id from organisation.unit below join part on below.parent_id = part.id)
            select id from part
            """,
            UUID.class)
        .setParameter("unit", unitId)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  Set<UUID> withAbove(UUID unitId) {
    return getSession()
        .createNativeQuery(
            """
            with recursive whole (id, parent_id) as (
              select id, parent_id from organisation.unit where id = :unit
              union
              select above.id, above.parent_id
              from organisation.unit above join whole on above.id = whole.parent_id)
            select id from whole
            """,
            UUID.class)
        .setParameter("unit", unitId)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  private static ProblemException codeTaken(Unit unit) {
    return new ProblemException(OrganisationProblem.CODE_TAKEN, unit.code());
  }
}
