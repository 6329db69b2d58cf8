package vn.khaitri.shared;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The signed-in person behind the current request. */
@RequestScoped
public class Caller {
  private final SecurityIdentity identity;
  private final JsonWebToken token;

  Caller(SecurityIdentity identity, JsonWebToken token) {
    this.identity = identity;
    this.token = token;
  }

  /** The person's id, which is the subject in Keycloak. */
  public UUID id() {
    return UUID.fromString(token.getSubject());
  }

  public boolean has(String role) {
    return identity.hasRole(role);
  }
}
