package vn.khaitri.web.shell;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The door: everybody who has to sign in comes through here, so that a Keycloak that is away is
 * noticed before the browser is sent to it.
 */
@Path("/dang-nhap")
@PermitAll
class SignInPages {
  static final String PATH = "/dang-nhap";

  private final Viewer viewer;
  private final KeycloakProbe keycloak;
  private final ErrorPages errors;

  SignInPages(Viewer viewer, KeycloakProbe keycloak, ErrorPages errors) {
    this.viewer = viewer;
    this.keycloak = keycloak;
    this.errors = errors;
  }

  /** The way to the sign-in page and back to {@code page}. */
  static java.net.URI from(String page) {
    return UriBuilder.fromPath(PATH).queryParam("toi", "{page}").build(page);
  }

  @GET
  public Response door(@QueryParam("toi") @Nullable String page) {
    if (viewer.isSignedIn()) {
      return Response.seeOther(LocalPath.of(page).uri()).build();
    }
    if (!keycloak.answers()) {
      return errors.page(ErrorKind.SIGN_IN_AWAY);
    }
    var through = LocalPath.of(page).uri().toString();
    return Response.seeOther(
            UriBuilder.fromPath(PATH).path("tiep").queryParam("toi", "{page}").build(through))
        .build();
  }

  /** Reached only by who is signed in: the HTTP policy in front leads others to Keycloak. */
  @GET
  @Path("/tiep")
  public Response through(@QueryParam("toi") @Nullable String page) {
    return Response.seeOther(LocalPath.of(page).uri()).build();
  }

  /** Where Keycloak's refusals come back. */
  @GET
  @Path("/loi")
  public Response refused() {
    return errors.page(ErrorKind.SIGN_IN_FAILED);
  }
}
