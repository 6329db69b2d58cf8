package vn.khaitri.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.khaitri.contract.Roles;
import vn.khaitri.organisation.Units;
import vn.khaitri.shared.Caller;

/** The caller as a commenter. */
@ApplicationScoped
class Commenters {
  private final Units units;
  private final Caller caller;

  Commenters(Units units, Caller caller) {
    this.units = units;
    this.caller = caller;
  }

  Commenter current() {
    var unit = units.unitOf(caller.id());
    return new Commenter(
        caller.id(),
        caller.has(Roles.APPRAISER) || caller.has(Roles.ADMIN),
        caller.has(Roles.ADMIN),
        unit,
        unit.map(units::withAbove).orElse(Set.of()));
  }
}
