package vn.khaitri.accounts;

import java.util.Optional;
import java.util.Set;
import vn.khaitri.contract.Roles;

/**
 * Whose account somebody may give a code for, disable or open again. Whoever gives a code could
 * sign in with it: nobody comes by powers in this way that they could not give themselves.
 */
final class HelpPolicy {
  /**
   * What opens next to nothing that is not one's own: a commune leader may comment on drafts, and
   * has to be helped where they are. The rest is Keycloak's, for every account.
   */
  private static final Set<String> HARMLESS =
      Set.of(
          Roles.LEARNER,
          Roles.COMMUNE_LEADER,
          "default-roles-khaitri",
          "offline_access",
          "uma_authorization");

  private HelpPolicy() {}

  /**
   * @param self whether it is the helper's own account
   * @param powers of the account: roles of the realm, and clients in which it has some
   * @param rightsInReach whether the helper could give all its rights for units
   */
  static Optional<AccountsProblem> refusal(
      boolean self, boolean admin, Set<String> powers, boolean rightsInReach) {
    if (self) {
      return Optional.of(AccountsProblem.NOT_ONES_OWN);
    }
    return admin || (HARMLESS.containsAll(powers) && rightsInReach)
        ? Optional.empty()
        : Optional.of(AccountsProblem.ACCOUNT_ABOVE);
  }
}
