package vn.khaitri.web.administration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.certification.ProposalState;
import vn.khaitri.contract.certification.ProposalView;
import vn.khaitri.web.certification.ProposalClient;
import vn.khaitri.web.events.DeadLetterClient;

@Path("/quan-tri")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
class AdministrationPages {
  private final ProposalClient proposals;
  private final DeadLetterClient letters;

  AdministrationPages(@RestClient ProposalClient proposals, @RestClient DeadLetterClient letters) {
    this.proposals = proposals;
    this.letters = letters;
  }

  @CheckedTemplate(basePath = "administration")
  static class Templates {
    static native TemplateInstance today(Page<ProposalView> proposals, long deadLetters);

    private Templates() {}
  }

  @GET
  public TemplateInstance today() {
    return Templates.today(
        proposals.proposals(ProposalState.PROPOSED, null, null, 0, 1),
        letters.deadLetters(0, 1).total());
  }
}
