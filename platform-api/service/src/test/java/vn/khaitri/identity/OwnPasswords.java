package vn.khaitri.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.identity.KeycloakUsers.Credential;

/** The password that somebody chooses at the first sign-in, which tests do not walk through. */
@ApplicationScoped
public class OwnPasswords {
  public static final String PASSWORD = "mot-con-vit-2026";

  private final KeycloakUsers users;

  OwnPasswords(@RestClient KeycloakUsers users) {
    this.users = users;
  }

  public void choose(UUID personId) {
    users.setPassword(personId, Credential.password(PASSWORD, false));
  }
}
