package vn.khaitri.identity;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.khaitri.contract.identity.IdentityApi;
import vn.khaitri.contract.identity.MeView;

@Authenticated
class IdentityResource implements IdentityApi {
  private final SecurityIdentity identity;
  private final JsonWebToken token;

  IdentityResource(SecurityIdentity identity, JsonWebToken token) {
    this.identity = identity;
    this.token = token;
  }

  @Override
  public MeView me() {
    var person = SignedInPerson.of(token, identity.getRoles());
    return new MeView(
        person.id(), person.userName(), person.displayName(), Set.copyOf(person.roles()));
  }
}
