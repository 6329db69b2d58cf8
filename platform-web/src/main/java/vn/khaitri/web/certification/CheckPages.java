package vn.khaitri.web.certification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.certification.VerificationView;
import vn.khaitri.web.shell.ProblemException;

/** Anybody who holds a code, from the paper or from its QR picture, checks it here. */
@Path("/xt")
@PermitAll
@RunOnVirtualThread
class CheckPages {
  private static final int NOT_FOUND = 404;

  private final VerificationClient verification;

  CheckPages(@RestClient VerificationClient verification) {
    this.verification = verification;
  }

  @CheckedTemplate(basePath = "certification")
  static class Templates {
    static native TemplateInstance check(boolean codeMissing);

    static native TemplateInstance found(VerificationView certificate);

    static native TemplateInstance unknown(String code);

    private Templates() {}
  }

  @GET
  public Response check(@QueryParam("ma") @Nullable String code, UriInfo address) {
    if (code == null || code.isBlank()) {
      // An empty field comes as no value at all: only the name tells that the button was pressed.
      return Response.ok(Templates.check(address.getQueryParameters().containsKey("ma"))).build();
    }
    return Response.seeOther(UriBuilder.fromPath("/xt/{code}").build(code.strip())).build();
  }

  @GET
  @Path("/{code}")
  public Response result(@PathParam("code") String code) {
    try {
      return Response.ok(Templates.found(verification.verify(code))).build();
    } catch (ProblemException refusal) {
      if (refusal.problem().status() == NOT_FOUND) {
        return Response.status(NOT_FOUND).entity(Templates.unknown(code)).build();
      }
      throw refusal;
    }
  }
}
