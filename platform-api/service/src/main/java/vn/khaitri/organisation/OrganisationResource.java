package vn.khaitri.organisation;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.organisation.CreateUnit;
import vn.khaitri.contract.organisation.OrganisationApi;
import vn.khaitri.contract.organisation.UnitView;
import vn.khaitri.shared.Idempotent;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

@Authenticated
class OrganisationResource implements OrganisationApi {
  private final UnitRepository units;
  private final Clock clock;

  OrganisationResource(UnitRepository units, Clock clock) {
    this.units = units;
    this.clock = clock;
  }

  @Override
  public List<UnitView> units(@Nullable UUID parent) {
    return units.below(parent).stream().map(Unit::view).toList();
  }

  @Override
  public UnitView unit(UUID unitId) {
    return find(unitId).view();
  }

  @Override
  @RolesAllowed(Roles.ADMIN)
  @Transactional
  @Idempotent
  public UnitView createUnit(CreateUnit request) {
    var unit = find(request.parentId()).below(request.code(), request.name(), LocalDate.now(clock));
    units.add(unit);
    return unit.view();
  }

  private Unit find(UUID unitId) {
    return units.valid(unitId).orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }
}
