package vn.khaitri.keycloak;

import org.keycloak.component.ComponentModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.storage.UserStorageProviderFactory;

/** Found by Keycloak through META-INF/services; named in the realm's components. */
public final class PhoneSignInFactory implements UserStorageProviderFactory<PhoneSignIn> {

  @Override
  public PhoneSignIn create(KeycloakSession session, ComponentModel model) {
    return new PhoneSignIn(session);
  }

  @Override
  public String getId() {
    return "khaitri-phone-sign-in";
  }
}
