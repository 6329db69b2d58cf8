package vn.khaitri.web.shell;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import jakarta.inject.Singleton;

/** Opens Keycloak's sign-in page in the language that the viewer chose here. */
@Singleton
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
class SignInLanguage implements OidcRedirectFilter {
  @Override
  public void filter(OidcRedirectContext redirect) {
    redirect
        .additionalQueryParams()
        .add("ui_locales", Language.of(redirect.routingContext()).tag());
  }
}
