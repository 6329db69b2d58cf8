package vn.khaitri.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.organisation.UnitRight;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.Vietnam;

/**
 * Face of organisation: the one place that says who may do what for a unit (BR-20). Keycloak says
 * who somebody is; what they may do where is kept here, and was given by somebody else.
 */
@ApplicationScoped
public class UnitRights {
  private final UnitGrantRepository grants;
  private final UnitRepository units;
  private final Caller caller;
  private final Clock clock;

  UnitRights(UnitGrantRepository grants, UnitRepository units, Caller caller, Clock clock) {
    this.grants = grants;
    this.units = units;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Whether the caller has the right today: admins have every one for every unit, local admins for
   * their unit and all below it.
   *
   * @param unitId null for what belongs to no unit, which is for admins alone
   */
  @Transactional
  public boolean has(UnitRight right, @Nullable UUID unitId) {
    return caller.has(Roles.ADMIN) || (unitId != null && given(unitId).contains(right));
  }

  /**
   * The units whose people the caller keeps by rights that they were given: those that they are
   * focal point of, and those that they are local admin of with all below. Admins keep everybody.
   */
  @Transactional
  public Set<UUID> kept() {
    return grants.keptBy(caller.id(), Vietnam.today(clock));
  }

  /**
   * Whether the caller could give all rights that the person has today; who could not must not come
   * by them through the person's account.
   */
  @Transactional
  public boolean couldGiveAllOf(UUID personId) {
    return grants.of(personId, Vietnam.today(clock)).stream()
        .allMatch(
            grant ->
                units
                    .findByIdOptional(grant.unitId())
                    .filter(unit -> mayGive(grant.right(), unit))
                    .isPresent());
  }

  /** A local admin is made by somebody above them. */
  boolean mayGive(UnitRight right, Unit unit) {
    return has(UnitRight.LOCAL_ADMIN, right == UnitRight.LOCAL_ADMIN ? unit.parentId() : unit.id());
  }

  Set<UnitRight> of(UUID unitId) {
    return caller.has(Roles.ADMIN) ? EnumSet.allOf(UnitRight.class) : given(unitId);
  }

  private Set<UnitRight> given(UUID unitId) {
    var rights = EnumSet.noneOf(UnitRight.class);
    rights.addAll(grants.of(caller.id(), unitId, Vietnam.today(clock)));
    return rights.contains(UnitRight.LOCAL_ADMIN) ? EnumSet.allOf(UnitRight.class) : rights;
  }
}
