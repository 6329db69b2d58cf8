package vn.khaitri.web.shell;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The language switch in the head of every page. */
@Path("/ngon-ngu")
@PermitAll
class LanguagePages {
  @POST
  public Response choose(
      @FormParam("chon") @Nullable String tag, @FormParam("ve") @Nullable String back) {
    var language = Language.of(tag == null ? "" : tag);
    var cookie =
        new NewCookie.Builder(Language.COOKIE)
            .value(language.tag())
            .path("/")
            .maxAge((int) Duration.ofDays(365).toSeconds())
            .httpOnly(true)
            .sameSite(NewCookie.SameSite.LAX)
            .build();
    return Response.seeOther(LocalPath.of(back).uri()).cookie(cookie).build();
  }
}
