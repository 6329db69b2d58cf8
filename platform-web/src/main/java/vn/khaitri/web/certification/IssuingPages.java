package vn.khaitri.web.certification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.certification.CertificateView;
import vn.khaitri.contract.certification.RevokeCertificate;
import vn.khaitri.web.shell.ProblemException;

/** What was issued, and back when it was issued in error. */
@Path("/quan-tri/chung-nhan")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
class IssuingPages {
  private final CertificationClient certificates;

  IssuingPages(@RestClient CertificationClient certificates) {
    this.certificates = certificates;
  }

  @CheckedTemplate(basePath = "certification")
  static class Templates {
    static native TemplateInstance issued(
        CertificateView certificate, boolean fresh, String reason, @Nullable Problem problem);

    private Templates() {}
  }

  @GET
  @Path("/{certificateId}")
  public TemplateInstance certificate(
      @PathParam("certificateId") UUID certificateId, @QueryParam("moi") boolean fresh) {
    return Templates.issued(certificates.certificate(certificateId), fresh, "", null);
  }

  @POST
  @Path("/{certificateId}/thu-hoi")
  public Response revoke(
      @PathParam("certificateId") UUID certificateId,
      @FormParam("reason") @DefaultValue("") String reason) {
    try {
      certificates.revoke(certificateId, new RevokeCertificate(reason.strip()));
      return to(certificateId, "");
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () ->
              Templates.issued(
                  certificates.certificate(certificateId), false, reason, refusal.problem()));
    }
  }

  private static Response to(UUID certificateId, String query) {
    return Response.seeOther(URI.create("/quan-tri/chung-nhan/" + certificateId + query)).build();
  }
}
