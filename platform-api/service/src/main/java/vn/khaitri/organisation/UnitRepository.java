package vn.khaitri.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
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

  private static ProblemException codeTaken(Unit unit) {
    return new ProblemException(OrganisationProblem.CODE_TAKEN, unit.code());
  }
}
