package vn.khaitri.web.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;

/** The roles that a person may have, in the order of their page. */
public enum PersonRole {
  LEARNER(Roles.LEARNER),
  INSTRUCTOR(Roles.INSTRUCTOR),
  APPRAISER(Roles.APPRAISER),
  LEADER(Roles.COMMUNE_LEADER),
  ADMIN(Roles.ADMIN);

  private final String role;

  PersonRole(String role) {
    this.role = role;
  }

  /** Keycloak adds technical roles of its own; they mean nothing to people. */
  public static List<PersonRole> among(Set<String> roles) {
    return Arrays.stream(values()).filter(known -> roles.contains(known.role)).toList();
  }

  /** The name that the API knows it by. */
  public String role() {
    return role;
  }

  /** Null for none of them. */
  public static @Nullable PersonRole named(@Nullable String role) {
    return Arrays.stream(values()).filter(known -> known.role.equals(role)).findAny().orElse(null);
  }
}
