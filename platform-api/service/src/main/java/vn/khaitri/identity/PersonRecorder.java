package vn.khaitri.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.khaitri.contract.Roles;

/**
 * Notes each person at their first call, and again when their name or roles changed; refuses who
 * was disabled. Costs nothing on other calls.
 */
@Singleton
class PersonRecorder {
  private final SecurityIdentity identity;
  private final JsonWebToken token;
  private final Persons persons;
  private final KnownPersons known;
  private final DisabledPersons disabled;

  PersonRecorder(
      SecurityIdentity identity,
      JsonWebToken token,
      Persons persons,
      KnownPersons known,
      DisabledPersons disabled) {
    this.identity = identity;
    this.token = token;
    this.persons = persons;
    this.known = known;
    this.disabled = disabled;
  }

  @ServerRequestFilter
  void record(ContainerRequestContext request) {
    if (request.getHeaderString("Authorization") == null
        || identity.isAnonymous()
        || identity.hasRole(Roles.MEDIA_WORKER)) {
      return;
    }
    var person = SignedInPerson.of(token, identity.getRoles());
    if (disabled.has(person.id())) {
      throw new UnauthorizedException();
    }
    if (!known.has(person)) {
      persons.record(person);
      known.add(person);
    }
  }
}
