package vn.khaitri.keycloak;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.storage.UserStorageProvider;
import org.keycloak.storage.user.UserLookupProvider;

/**
 * Answers "who has this user name?" for a phone number with the realm's own account of that number.
 *
 * <p>Keycloak asks storage providers after its own table, so every way in (form, direct grant,
 * forgotten password) understands phone numbers, and no user name can be made that is somebody's
 * number. It stores nothing; ids and e-mail addresses are not its business.
 */
final class PhoneSignIn implements UserStorageProvider, UserLookupProvider {

  private static final String ATTRIBUTE = "phoneNumber";

  private final KeycloakSession session;

  PhoneSignIn(KeycloakSession session) {
    this.session = session;
  }

  /** Nobody when two accounts share the number: neither may be guessed. */
  @Override
  public @Nullable UserModel getUserByUsername(RealmModel realm, String username) {
    var owners =
        PhoneNumber.parse(username).stream()
            .flatMap(number -> accountsWith(realm, number))
            .limit(2)
            .toList();
    return owners.size() == 1 ? owners.getFirst() : null;
  }

  private Stream<UserModel> accountsWith(RealmModel realm, PhoneNumber number) {
    return session.users().searchForUserByUserAttributeStream(realm, ATTRIBUTE, number.e164());
  }

  @Override
  public @Nullable UserModel getUserById(RealmModel realm, String id) {
    return null;
  }

  @Override
  public @Nullable UserModel getUserByEmail(RealmModel realm, String email) {
    return null;
  }

  @Override
  public void close() {}
}
