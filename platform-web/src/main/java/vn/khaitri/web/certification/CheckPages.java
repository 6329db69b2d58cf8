package vn.khaitri.web.certification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.certification.VerificationView;
import vn.khaitri.web.shell.ProblemException;

/** Anybody who holds a code, from the paper or from its QR picture, checks it here. */
@Path("/xt")
@PermitAll
@RunOnVirtualThread
class CheckPages {
  private static final int TOO_MANY = 429;

  /** In seconds; the API forgets guesses after ten minutes. */
  private static final int LATER = 600;

  private final VerificationClient verification;

  CheckPages(@RestClient VerificationClient verification) {
    this.verification = verification;
  }

  @CheckedTemplate(basePath = "certification")
  static class Templates {
    static native TemplateInstance check(
        String code, boolean codeMissing, @Nullable Problem problem);

    static native TemplateInstance found(VerificationView certificate);

    static native TemplateInstance unknown(String code);

    private Templates() {}
  }

  @GET
  public Response check(@QueryParam("ma") @Nullable String code, UriInfo address) {
    if (code == null || code.isBlank()) {
      // An empty field comes as no value at all: only the name tells that the button was pressed.
      boolean pressed = address.getQueryParameters().containsKey("ma");
      return Response.ok(Templates.check("", pressed, null)).build();
    }
    return Response.seeOther(UriBuilder.fromPath("/xt/{code}").build(code.strip())).build();
  }

  @GET
  @Path("/{code}")
  public Response result(@PathParam("code") String code) {
    try {
      return Response.ok(Templates.found(verification.verify(code))).build();
    } catch (ProblemException refusal) {
      return refused(code, refusal);
    }
  }

  /** What was mistyped is corrected where it stands; only a sound code can be unknown. */
  private static Response refused(String code, ProblemException refusal) {
    var problem = refusal.problem();
    if (refusal.is("code-unknown")) {
      return Response.status(problem.status()).entity(Templates.unknown(code)).build();
    }
    if (refusal.is("code-mistyped")) {
      return Response.status(problem.status())
          .entity(Templates.check(code, false, problem))
          .build();
    }
    if (problem.status() == TOO_MANY) {
      return Response.status(TOO_MANY)
          .header(HttpHeaders.RETRY_AFTER, LATER)
          .entity(Templates.check(code, false, problem))
          .build();
    }
    throw refusal;
  }
}
