package vn.khaitri.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.khaitri.identity.KeycloakUsers.Credential;
import vn.khaitri.identity.KeycloakUsers.Role;
import vn.khaitri.identity.KeycloakUsers.User;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/**
 * Accounts in Keycloak. Whatever it refuses becomes a problem of ours: 404 {@code not-found} for
 * who is not there, 503 {@code try-later} when it is away.
 */
@ApplicationScoped
class KeycloakAccounts {
  private static final Logger LOG = Logger.getLogger(KeycloakAccounts.class);

  /** Every account has these client roles: over itself, and over nobody else. */
  private static final String OWN_ACCOUNT = "account";

  private static final String CHOOSE_PASSWORD = "UPDATE_PASSWORD";

  private final KeycloakUsers users;

  KeycloakAccounts(@RestClient KeycloakUsers users) {
    this.users = users;
  }

  /** An account that nobody can sign in to yet. */
  UUID create(PhoneNumber phone, String fullName, @Nullable String email) {
    var user =
        new User(
            phone.e164(),
            fullName,
            email,
            true,
            Map.of("phoneNumber", List.of(phone.e164())),
            List.of());
    return ask(
        () -> {
          try (var made = users.create(user)) {
            return idIn(made.getLocation());
          } catch (WebApplicationException refusal) {
            throw refusedUser(refusal);
          }
        });
  }

  private static UUID idIn(URI location) {
    var path = location.getPath();
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }

  /** The sign-in by phone holds a number for taken that is only an attribute of another account. */
  private static RuntimeException refusedUser(WebApplicationException refusal) {
    var status = refusal.getResponse().getStatus();
    var words = refusal.getResponse().readEntity(String.class);
    if (status == Status.CONFLICT.getStatusCode()) {
      return words.contains("email")
          ? new ProblemException(
              IdentityProblem.EMAIL_TAKEN, List.of(new FieldFault("/email", "taken")))
          : new ProblemException(
              IdentityProblem.PHONE_TAKEN, List.of(new FieldFault("/phone", "taken")));
    }
    if (status == Status.BAD_REQUEST.getStatusCode() && words.contains("firstName")) {
      return new ProblemException(
          IdentityProblem.NAME_REFUSED, List.of(new FieldFault("/fullName", "letters")));
    }
    return refusal;
  }

  /** Of an account that was made and is not wanted after all. */
  void delete(UUID id) {
    tell(() -> users.delete(id));
  }

  /**
   * Takes the place of the password, to be replaced at the sign-in; whoever is signed in is out.
   */
  void giveCode(UUID id, String code) {
    tell(() -> users.setPassword(id, Credential.password(code, true)));
    tell(() -> users.forgetFailures(id));
    tell(() -> users.endSessions(id));
  }

  /** A password of their own. 400 {@code password-weak} at the password. */
  void choosePassword(UUID id, String password) {
    tell(
        () -> {
          try {
            users.setPassword(id, Credential.password(password, false));
          } catch (WebApplicationException refusal) {
            if (refusal.getResponse().getStatus() != Status.BAD_REQUEST.getStatusCode()) {
              throw refusal;
            }
            throw new ProblemException(
                IdentityProblem.PASSWORD_WEAK, List.of(new FieldFault("/password", "weak")));
          }
        });
  }

  /** Takes a code away that was not used. */
  void endCode(UUID id) {
    var waiting = ask(() -> users.user(id)).requiredActions();
    if (waiting != null && waiting.contains(CHOOSE_PASSWORD)) {
      ask(() -> users.credentials(id)).stream()
          .filter(credential -> credential.type().equals("password"))
          .map(Credential::id)
          .forEach(credential -> tell(() -> users.removeCredential(id, credential)));
    }
  }

  void enable(UUID id) {
    tell(() -> users.change(id, User.enabled(true)));
  }

  void disable(UUID id) {
    tell(() -> users.change(id, User.enabled(false)));
    tell(() -> users.endSessions(id));
  }

  /** What it may do: roles of the realm, and clients in which it has some. */
  Set<String> powers(UUID id) {
    var roles = ask(() -> users.roles(id));
    var powers = new HashSet<String>();
    if (roles.realmMappings() != null) {
      roles.realmMappings().forEach(role -> powers.add(role.name()));
    }
    if (roles.clientMappings() != null) {
      powers.addAll(roles.clientMappings().keySet());
    }
    powers.remove(OWN_ACCOUNT);
    return powers;
  }

  void addRoles(UUID id, Set<String> names) {
    if (!names.isEmpty()) {
      var roles = named(ask(() -> users.otherRoles(id)), names::contains);
      tell(() -> users.addRoles(id, roles));
    }
  }

  void removeRoles(UUID id, Set<String> names) {
    if (!names.isEmpty()) {
      var current = ask(() -> users.roles(id)).realmMappings();
      var roles = named(current == null ? List.of() : current, names::contains);
      tell(() -> users.removeRoles(id, roles));
    }
  }

  private static List<Role> named(List<Role> roles, Predicate<String> name) {
    return roles.stream().filter(role -> name.test(role.name())).toList();
  }

  private static void tell(Runnable call) {
    ask(
        () -> {
          call.run();
          return true;
        });
  }

  private static <T> T ask(Supplier<T> call) {
    try {
      return call.get();
    } catch (ProblemException refusal) {
      throw refusal;
    } catch (WebApplicationException refusal) {
      if (refusal.getResponse().getStatus() == Status.NOT_FOUND.getStatusCode()) {
        throw new ProblemException(SharedProblem.NOT_FOUND);
      }
      LOG.errorf("Keycloak answers %d", refusal.getResponse().getStatus());
      throw new ProblemException(SharedProblem.TRY_LATER);
    } catch (RuntimeException away) {
      LOG.warnf("Keycloak is away: %s", away);
      throw new ProblemException(SharedProblem.TRY_LATER);
    }
  }
}
