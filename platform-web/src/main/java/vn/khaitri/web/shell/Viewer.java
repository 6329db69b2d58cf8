package vn.khaitri.web.shell;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at the page, in which language. Never fails: when the sign-in state cannot be found
 * out, the viewer is taken as signed out, so that public pages and error pages always open.
 */
@Named("viewer")
@RequestScoped
public class Viewer {
  private static final String SESSION_COOKIE = "q_session";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final RoutingContext request;
  private final CurrentIdentityAssociation association;
  private Optional<SecurityIdentity> identity = Optional.empty();
  private boolean known;

  Viewer(RoutingContext request, CurrentIdentityAssociation association) {
    this.request = request;
    this.association = association;
  }

  public boolean isSignedIn() {
    return identity().isPresent();
  }

  public Set<String> getRoles() {
    return identity().map(SecurityIdentity::getRoles).orElse(Set.of());
  }

  public boolean has(String role) {
    return getRoles().contains(role);
  }

  /** The full name as Keycloak knows it, else the user name; empty when signed out. */
  public String getName() {
    return identity()
        .map(SecurityIdentity::getPrincipal)
        .map(
            principal ->
                principal instanceof JsonWebToken token
                        && token.getClaim("name") instanceof String s
                    ? s
                    : principal.getName())
        .orElse("");
  }

  /** Keeps apart what several people leave in the storage of one phone; empty when signed out. */
  public String getPerson() {
    return identity()
        .map(SecurityIdentity::getPrincipal)
        .map(who -> who instanceof JsonWebToken token ? token.getSubject() : who.getName())
        .orElse("");
  }

  public List<MenuItem> getMenu() {
    return MenuItem.of(isSignedIn(), getRoles());
  }

  public Locale locale() {
    return Language.of(request).locale();
  }

  public String getLanguage() {
    return Language.of(request).tag();
  }

  /** The language that the switch offers. */
  public String getOtherLanguage() {
    return Language.of(request).other().tag();
  }

  /** Path and query of this page, for coming back to it. */
  public String getHere() {
    return request.get(FailedRequests.FAILED_PAGE, request.request().uri());
  }

  public String getHereEncoded() {
    return URLEncoder.encode(getHere(), StandardCharsets.UTF_8);
  }

  /** Whether the menu item leads to this page. */
  public boolean isAt(MenuItem item) {
    return item.leadsTo(request.normalizedPath());
  }

  private Optional<SecurityIdentity> identity() {
    if (!known && hasSession()) {
      identity = find().filter(found -> !found.isAnonymous());
    }
    known = true;
    return identity;
  }

  private boolean hasSession() {
    return request.request().cookies().stream()
        .anyMatch(cookie -> cookie.getName().startsWith(SESSION_COOKIE));
  }

  private Optional<SecurityIdentity> find() {
    var deferred =
        association
            .getDeferredIdentity()
            .ifNoItem()
            .after(PATIENCE)
            .fail()
            .onFailure()
            .recoverWithNull();
    if (Infrastructure.canCallerThreadBeBlocked()) {
      return deferred.await().asOptional().indefinitely();
    }
    // An error page drawn on the event loop: what is known by now must do.
    var found = new AtomicReference<@Nullable SecurityIdentity>();
    deferred.subscribe().with(found::set);
    return Optional.ofNullable(found.get());
  }
}
