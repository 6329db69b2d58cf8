package vn.khaitri.identity;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.identity.IdentityApi;
import vn.khaitri.contract.identity.MeView;

@Authenticated
class IdentityResource implements IdentityApi {
  private static final List<String> PLATFORM_ROLES =
      List.of(Roles.LEARNER, Roles.INSTRUCTOR, Roles.APPRAISER, Roles.COMMUNE_LEADER, Roles.ADMIN);

  private final SecurityIdentity identity;
  private final JsonWebToken token;

  IdentityResource(SecurityIdentity identity, JsonWebToken token) {
    this.identity = identity;
    this.token = token;
  }

  @Override
  public MeView me() {
    var person = SignedInPerson.of(token);
    Set<String> roles = new HashSet<>(identity.getRoles());
    roles.retainAll(PLATFORM_ROLES);
    return new MeView(person.id(), person.userName(), person.displayName(), roles);
  }
}
