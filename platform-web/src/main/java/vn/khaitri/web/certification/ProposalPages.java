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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.certification.ApprovalsView;
import vn.khaitri.contract.certification.ApproveProposals;
import vn.khaitri.contract.certification.ProposalView;
import vn.khaitri.contract.certification.ProposedView;
import vn.khaitri.contract.certification.ReturnProposal;
import vn.khaitri.contract.certification.WaitingRunView;
import vn.khaitri.web.shell.Form;
import vn.khaitri.web.shell.ProblemException;

/** What waits for a document: an officer looks at the evidence, approves one or many, returns. */
@Path(ProposalQuery.PATH)
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
class ProposalPages {
  private static final int ROWS = 50;

  private final ProposalClient proposals;

  ProposalPages(@RestClient ProposalClient proposals) {
    this.proposals = proposals;
  }

  @CheckedTemplate(basePath = "certification")
  static class Templates {
    static native TemplateInstance proposals(Desk desk);

    static native TemplateInstance proposal(ProposedView proposed, Form form);

    static native TemplateInstance decided(ApprovalsView result, @Nullable UUID run);

    private Templates() {}
  }

  /**
   * @param ticked whether all on the page that have no flag are ticked
   * @param done what was done just now: {@code tra-lai} or {@code xet-lai}; empty for nothing
   */
  record Desk(
      Page<ProposalView> page,
      ProposalQuery query,
      List<WaitingRunView> runs,
      boolean ticked,
      String done,
      @Nullable Problem problem) {}

  @GET
  public TemplateInstance proposals(
      UriInfo address,
      @QueryParam("lop") @Nullable UUID run,
      @QueryParam("trang") @DefaultValue("0") int page,
      @QueryParam("chon") boolean ticked,
      @QueryParam("xong") @DefaultValue("") String done) {
    return desk(ProposalQuery.of(address.getQueryParameters(), run), page, ticked, done, null);
  }

  @GET
  @Path("/de-nghi/{proposalId}")
  public TemplateInstance proposal(@PathParam("proposalId") UUID proposalId) {
    return Templates.proposal(proposals.proposal(proposalId), Form.of(new ReturnProposal("")));
  }

  @POST
  @Path("/de-nghi/{proposalId}")
  public Response approve(@PathParam("proposalId") UUID proposalId) {
    return Form.none()
        .sent(
            form -> ProposalQuery.PATH + "/" + proposals.approve(proposalId).id() + "?moi=true",
            form -> Templates.proposal(proposals.proposal(proposalId), form));
  }

  @POST
  @Path("/de-nghi/{proposalId}/tra-lai")
  public Response giveBack(
      @PathParam("proposalId") UUID proposalId, MultivaluedMap<String, String> sent) {
    return Form.typed(sent)
        .sent(
            form -> {
              proposals.giveBack(proposalId, form.as(ReturnProposal.class));
              return ProposalQuery.PATH + "?xong=tra-lai";
            },
            form -> Templates.proposal(proposals.proposal(proposalId), form));
  }

  @POST
  @Path("/de-nghi/{proposalId}/xet-lai")
  public Response takeUp(@PathParam("proposalId") UUID proposalId) {
    return Form.none()
        .sent(
            form -> {
              proposals.takeUp(proposalId);
              return ProposalQuery.PATH + "?xong=xet-lai";
            },
            form -> Templates.proposal(proposals.proposal(proposalId), form));
  }

  @POST
  @Path("/duyet")
  public Response approveAll(@FormParam("chon") List<UUID> chosen) {
    try {
      var result = proposals.approveAll(new ApproveProposals(chosen));
      return Response.ok(Templates.decided(result, null)).build();
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> deskAgain(refusal));
    }
  }

  @POST
  @Path("/duyet-lop")
  public Response approveUnflagged(@FormParam("lop") UUID run) {
    try {
      return Response.ok(Templates.decided(proposals.approveUnflagged(run), run)).build();
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> deskAgain(refusal));
    }
  }

  private TemplateInstance deskAgain(ProblemException refusal) {
    var all = ProposalQuery.of(new MultivaluedHashMap<>(), null);
    return desk(all, 0, false, "", refusal.problem());
  }

  private TemplateInstance desk(
      ProposalQuery query, int page, boolean ticked, String done, @Nullable Problem problem) {
    return Templates.proposals(
        new Desk(
            query.ask(proposals, Math.max(0, page), ROWS),
            query,
            proposals.runs(0, Page.MAX_SIZE).items(),
            ticked,
            done,
            problem));
  }
}
