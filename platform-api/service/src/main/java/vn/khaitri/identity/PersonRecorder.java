package vn.khaitri.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.khaitri.contract.Roles;
import vn.khaitri.shared.RecentlyUsed;

/**
 * Notes each person at their first call, and again when their name changed; costs nothing on other
 * calls.
 */
@Singleton
class PersonRecorder {
  private static final int REMEMBERED = 50_000;

  private final SecurityIdentity identity;
  private final JsonWebToken token;
  private final Persons persons;
  private final Map<UUID, SignedInPerson> known = RecentlyUsed.map(REMEMBERED);

  PersonRecorder(SecurityIdentity identity, JsonWebToken token, Persons persons) {
    this.identity = identity;
    this.token = token;
    this.persons = persons;
  }

  @ServerRequestFilter
  void record(ContainerRequestContext request) {
    if (request.getHeaderString("Authorization") == null
        || identity.isAnonymous()
        || identity.hasRole(Roles.MEDIA_WORKER)) {
      return;
    }
    var person = SignedInPerson.of(token);
    if (!person.equals(known.get(person.id()))) {
      persons.record(person);
      known.put(person.id(), person);
    }
  }
}
