package vn.khaitri.web.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.khaitri.contract.Roles;

/** The roles that a person may have, in the order of their page. */
enum KnownRole {
  LEARNER(Roles.LEARNER),
  INSTRUCTOR(Roles.INSTRUCTOR),
  APPRAISER(Roles.APPRAISER),
  LEADER(Roles.COMMUNE_LEADER),
  ADMIN(Roles.ADMIN);

  private final String role;

  KnownRole(String role) {
    this.role = role;
  }

  /** Keycloak adds technical roles of its own; they mean nothing to people. */
  static List<KnownRole> among(Set<String> roles) {
    return Arrays.stream(values()).filter(known -> roles.contains(known.role)).toList();
  }
}
