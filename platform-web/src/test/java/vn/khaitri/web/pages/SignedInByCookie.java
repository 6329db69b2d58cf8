package vn.khaitri.web.pages;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.khaitri.contract.Roles;

/** Stands for Keycloak: whoever brings the cookie has all roles. */
@ApplicationScoped
@Priority(1)
public class SignedInByCookie implements HttpAuthenticationMechanism {
  static final String COOKIE = "q_session_thu";

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext request, IdentityProviderManager identities) {
    if (request.request().getCookie(COOKIE) == null) {
      return Uni.createFrom().nullItem();
    }
    return Uni.createFrom()
        .item(
            QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("thu"))
                .addRoles(
                    Set.of(
                        Roles.LEARNER,
                        Roles.INSTRUCTOR,
                        Roles.APPRAISER,
                        Roles.COMMUNE_LEADER,
                        Roles.ADMIN))
                .addCredential(new AccessTokenCredential("thu"))
                .build());
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext request) {
    return Uni.createFrom().nullItem();
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of();
  }

  @Override
  public int getPriority() {
    return Integer.MAX_VALUE;
  }
}
