package vn.khaitri.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.organisation.GrantRight;
import vn.khaitri.contract.organisation.UnitGrantView;
import vn.khaitri.contract.organisation.UnitRight;
import vn.khaitri.identity.Persons;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;
import vn.khaitri.shared.Vietnam;

/**
 * Gives rights and takes them back. Nobody gives one to themself, and a local admin is made by
 * somebody above them: by an admin, or by a local admin of a unit further up.
 */
@ApplicationScoped
class Granting {
  private final UnitGrantRepository grants;
  private final UnitRights rights;
  private final UnitViews views;
  private final Persons persons;
  private final Caller caller;
  private final Clock clock;

  Granting(
      UnitGrantRepository grants,
      UnitRights rights,
      UnitViews views,
      Persons persons,
      Caller caller,
      Clock clock) {
    this.grants = grants;
    this.rights = rights;
    this.views = views;
    this.persons = persons;
    this.caller = caller;
    this.clock = clock;
  }

  Page<UnitGrantView> inForce(Unit unit, int page, int size) {
    requireLocalAdmin(unit.id());
    var today = Vietnam.today(clock);
    return new Page<>(
        views(grants.reaching(unit.id(), today, page, size), unit),
        page,
        size,
        grants.countReaching(unit.id(), today));
  }

  UnitGrantView grant(Unit unit, GrantRight request) {
    requireMayGive(request.right(), unit);
    var person = person(request.userName());
    if (person.equals(caller.id())) {
      throw new ProblemException(OrganisationProblem.NOT_TO_ONESELF);
    }
    requireNotOver(request.validTo());
    return views(List.of(given(person, unit, request)), unit).getFirst();
  }

  void revoke(Unit unit, UUID grantId) {
    var grant =
        grants
            .standingLocked(unit.id(), grantId)
            .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
    if (!grant.personId().equals(caller.id())) {
      requireMayGive(grant.right(), unit);
    }
    grant.revoke(caller.id(), clock.instant());
  }

  /** The one that stands when it is the same; else a new one takes its place. */
  private UnitGrant given(UUID person, Unit unit, GrantRight request) {
    var standing = grants.standing(person, unit.id(), request.right());
    if (standing.filter(grant -> grant.endsOn(request.validTo())).isPresent()) {
      return standing.get();
    }
    standing.ifPresent(grant -> grant.revoke(caller.id(), clock.instant()));
    grants.flush();
    var grant =
        new UnitGrant(
            person, unit.id(), request.right(), request.validTo(), caller.id(), clock.instant());
    grants.persist(grant);
    return grant;
  }

  /** Those of the unit itself can be taken back there; those from above only at their own unit. */
  private List<UnitGrantView> views(List<UnitGrant> some, Unit unit) {
    boolean madeAbove = rights.mayGive(UnitRight.LOCAL_ADMIN, unit);
    return views.grants(
        some,
        grant ->
            grant.unitId().equals(unit.id())
                && (madeAbove
                    || grant.right() != UnitRight.LOCAL_ADMIN
                    || grant.personId().equals(caller.id())));
  }

  private void requireMayGive(UnitRight right, Unit unit) {
    if (!rights.mayGive(right, unit)) {
      throw new ProblemException(SharedProblem.NOT_ALLOWED);
    }
  }

  private void requireLocalAdmin(UUID unitId) {
    if (!rights.has(UnitRight.LOCAL_ADMIN, unitId)) {
      throw new ProblemException(SharedProblem.NOT_ALLOWED);
    }
  }

  private UUID person(String userName) {
    return persons
        .named(userName)
        .orElseThrow(
            () ->
                new ProblemException(
                    OrganisationProblem.PERSON_UNKNOWN,
                    List.of(new FieldFault("/userName", "nobody", userName.strip()))));
  }

  private void requireNotOver(@Nullable LocalDate lastDay) {
    if (lastDay != null && lastDay.isBefore(Vietnam.today(clock))) {
      throw new ProblemException(
          OrganisationProblem.RIGHT_ENDS_IN_THE_PAST,
          List.of(new FieldFault("/validTo", "before-today")));
    }
  }
}
