package vn.khaitri.web.certification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.certification.CertificateView;
import vn.khaitri.contract.learning.RunProgressView;
import vn.khaitri.web.learning.LearningClient;

@Path("/chung-nhan")
@RolesAllowed(Roles.LEARNER)
@RunOnVirtualThread
class CertificatePages {
  private final CertificationClient certificates;
  private final LearningClient learning;
  private final String webUrl;

  CertificatePages(
      @RestClient CertificationClient certificates,
      @RestClient LearningClient learning,
      @ConfigProperty(name = "khaitri.web-url") String webUrl) {
    this.certificates = certificates;
    this.learning = learning;
    this.webUrl = webUrl;
  }

  @CheckedTemplate(basePath = "certification")
  static class Templates {
    static native TemplateInstance mine(
        List<CertificateView> certificates, List<String> waiting, String checkAddress);

    private Templates() {}
  }

  @GET
  public TemplateInstance mine() {
    var issued = certificates.mine();
    return Templates.mine(issued, waiting(learning.runs(), issued), webUrl + "/xt/");
  }

  /** The document, by an address of the store that is good for some minutes. */
  @GET
  @Path("/{certificateId}/tai")
  public Response document(@PathParam("certificateId") UUID certificateId) {
    var document = certificates.certificate(certificateId).documentUrl();
    return Response.seeOther(URI.create(document == null ? "/chung-nhan" : document)).build();
  }

  /** Courses whose requirements are met and that have no certificate yet. */
  static List<String> waiting(List<RunProgressView> runs, List<CertificateView> issued) {
    var certified =
        issued.stream().map(CertificateView::runId).collect(Collectors.toUnmodifiableSet());
    return runs.stream()
        .filter(run -> run.completedAt() != null && !certified.contains(run.runId()))
        .map(RunProgressView::courseTitle)
        .toList();
  }
}
