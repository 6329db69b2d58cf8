package vn.khaitri.shared;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person behind the current request, and the language that they read. */
@RequestScoped
public class Caller {
  private final SecurityIdentity identity;
  private final JsonWebToken token;
  private final HttpHeaders headers;

  Caller(SecurityIdentity identity, JsonWebToken token, HttpHeaders headers) {
    this.identity = identity;
    this.token = token;
    this.headers = headers;
  }

  /** The person's id, which is the subject in Keycloak. */
  public UUID id() {
    return UUID.fromString(token.getSubject());
  }

  /** Of those that we write, the one that suits best; also of who has not signed in. */
  public Locale language() {
    return ProblemTexts.best(headers.getAcceptableLanguages());
  }

  public boolean has(String role) {
    return identity.hasRole(role);
  }
}
