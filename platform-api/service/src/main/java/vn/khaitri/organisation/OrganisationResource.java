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
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.Idempotent;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

@Authenticated
class OrganisationResource implements OrganisationApi {
  private final UnitRepository units;
  private final MemberRepository members;
  private final Caller caller;
  private final Clock clock;

  OrganisationResource(UnitRepository units, MemberRepository members, Caller caller, Clock clock) {
    this.units = units;
    this.members = members;
    this.caller = caller;
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

  @Override
  public UnitView mine() {
    return members
        .findByIdOptional(caller.id())
        .flatMap(member -> units.findByIdOptional(member.unitId()))
        .orElseThrow(() -> new ProblemException(OrganisationProblem.NOT_A_MEMBER))
        .view();
  }

  @Override
  @Transactional
  public UnitView join(UUID unitId) {
    var unit = find(unitId);
    members.join(caller.id(), unit.id(), clock.instant());
    return unit.view();
  }

  private Unit find(UUID unitId) {
    return units.valid(unitId).orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }
}
