package vn.khaitri.web.certification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.certification.CertificateView;
import vn.khaitri.contract.certification.ProposalView;
import vn.khaitri.web.shell.ProblemException;

@Path("/chung-nhan")
@RolesAllowed(Roles.LEARNER)
@RunOnVirtualThread
class CertificatePages {
  private static final int ROWS = 20;

  private final CertificationClient certificates;
  private final ProposalClient proposals;
  private final String webUrl;

  CertificatePages(
      @RestClient CertificationClient certificates,
      @RestClient ProposalClient proposals,
      @ConfigProperty(name = "khaitri.web-url") String webUrl) {
    this.certificates = certificates;
    this.proposals = proposals;
    this.webUrl = webUrl;
  }

  @CheckedTemplate(basePath = "certification")
  static class Templates {
    static native TemplateInstance mine(
        Page<CertificateView> certificates,
        List<ProposalView> waiting,
        String checkAddress,
        @Nullable Problem problem);

    private Templates() {}
  }

  @GET
  public TemplateInstance mine(@QueryParam("trang") @DefaultValue("0") int page) {
    return page(page, null);
  }

  /** Asks that a proposal which was returned be looked at again. */
  @POST
  @Path("/de-nghi/{proposalId}/xet-lai")
  public Response takeUp(@PathParam("proposalId") UUID proposalId) {
    try {
      proposals.takeUp(proposalId);
      return Response.seeOther(URI.create("/chung-nhan")).build();
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> page(0, refusal.problem()));
    }
  }

  private TemplateInstance page(int number, @Nullable Problem problem) {
    var waiting = proposals.mine(0, Page.MAX_SIZE).items();
    return Templates.mine(
        certificates.mine(Math.max(0, number), ROWS), waiting, webUrl + "/xt/", problem);
  }

  /** The document, by an address of the store that is good for some minutes. */
  @GET
  @Path("/{certificateId}/tai")
  public Response document(@PathParam("certificateId") UUID certificateId) {
    var document = certificates.certificate(certificateId).documentUrl();
    return Response.seeOther(URI.create(document == null ? "/chung-nhan" : document)).build();
  }
}
