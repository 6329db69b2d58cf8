package vn.khaitri.identity;

import java.util.List;
import vn.khaitri.contract.Roles;

/** The realm roles that are for people; Keycloak has others, of its own and for programs. */
final class PeopleRoles {
  static final List<String> ALL =
      List.of(Roles.LEARNER, Roles.INSTRUCTOR, Roles.APPRAISER, Roles.COMMUNE_LEADER, Roles.ADMIN);

  private PeopleRoles() {}
}
