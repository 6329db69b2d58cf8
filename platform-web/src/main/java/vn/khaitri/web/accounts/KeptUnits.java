package vn.khaitri.web.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.accounts.AccountView;
import vn.khaitri.contract.organisation.UnitRight;
import vn.khaitri.web.organisation.MembershipClient;
import vn.khaitri.web.organisation.OrganisationClient;
import vn.khaitri.web.shell.FormBox;
import vn.khaitri.web.shell.Viewer;

/** The units that the viewer can put a person into, as far as a form offers them. */
@ApplicationScoped
class KeptUnits {
  private final OrganisationClient organisation;
  private final MembershipClient memberships;
  private final Viewer viewer;

  KeptUnits(
      @RestClient OrganisationClient organisation,
      @RestClient MembershipClient memberships,
      Viewer viewer) {
    this.organisation = organisation;
    this.memberships = memberships;
    this.viewer = viewer;
  }

  /** Whether people who belong nowhere are the viewer's too. */
  boolean isAny() {
    return viewer.has(Roles.ADMIN);
  }

  AccountView.Unit named(UUID unit) {
    return new AccountView.Unit(unit, organisation.unit(unit).name());
  }

  /**
   * The viewer's own, and the one that a page was opened for, which may lie below them: the tree
   * has thousands.
   *
   * @param chosen id of that one; empty for none
   */
  List<AccountView.Unit> choices(String chosen) {
    var choices = new ArrayList<AccountView.Unit>();
    var id = FormBox.id(chosen);
    if (id != null) {
      choices.add(named(id));
    }
    memberships.mine().rights().stream()
        .filter(right -> right.right() != UnitRight.INSTRUCTOR)
        .map(right -> new AccountView.Unit(right.unit().id(), right.unit().name()))
        .filter(unit -> !unit.id().equals(id))
        .distinct()
        .forEach(choices::add);
    return List.copyOf(choices);
  }
}
