package vn.khaitri.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.organisation.UnitRight;
import vn.khaitri.identity.Account;
import vn.khaitri.identity.Accounts;
import vn.khaitri.organisation.UnitRights;
import vn.khaitri.organisation.Units;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** Whose accounts the caller keeps. */
@ApplicationScoped
class Keeping {
  private final Accounts accounts;
  private final Units units;
  private final UnitRights rights;
  private final Caller caller;

  Keeping(Accounts accounts, Units units, UnitRights rights, Caller caller) {
    this.accounts = accounts;
    this.units = units;
    this.rights = rights;
    this.caller = caller;
  }

  /**
   * Units whose people the caller keeps, those below {@code unit} alone if it is given; null for
   * all people. 403 for who keeps nobody.
   */
  @Nullable Set<UUID> units(@Nullable UUID unit) {
    if (caller.has(Roles.ADMIN)) {
      return unit == null ? null : units.withBelow(unit);
    }
    var kept = rights.kept();
    if (kept.isEmpty()) {
      throw new ProblemException(SharedProblem.NOT_ALLOWED);
    }
    if (unit == null) {
      return kept;
    }
    var below = new HashSet<>(units.withBelow(unit));
    below.retainAll(kept);
    return below;
  }

  /** 404 for who is not known or not kept. */
  Account account(UUID personId) {
    var account = accounts.account(personId);
    // Who joined another unit a moment ago is theirs now: organisation knows.
    var unit = units.unitOf(personId).or(() -> Optional.ofNullable(account.unitId())).orElse(null);
    if (!rights.has(UnitRight.FOCAL_POINT, unit)) {
      throw new ProblemException(SharedProblem.NOT_FOUND);
    }
    return account;
  }

  /** 404 and 403. */
  void requireMayHelp(UUID personId) {
    account(personId);
    var admin = caller.has(Roles.ADMIN);
    HelpPolicy.refusal(
            personId.equals(caller.id()),
            admin,
            admin ? Set.of() : accounts.powers(personId),
            admin || rights.couldGiveAllOf(personId))
        .ifPresent(
            refusal -> {
              throw new ProblemException(refusal);
            });
  }

  /** 403 for who keeps nobody, 400 at the unit. */
  void requireMayOpen(@Nullable UUID unitId) {
    units(null);
    if (unitId != null && !units.isValid(unitId)) {
      throw unitNotKept("no-such-unit");
    }
    if (!rights.has(UnitRight.FOCAL_POINT, unitId)) {
      throw unitNotKept("choose");
    }
  }

  private static ProblemException unitNotKept(String why) {
    return new ProblemException(
        AccountsProblem.UNIT_NOT_KEPT, List.of(new FieldFault("/unitId", why)));
  }
}
