package vn.khaitri.contract.certification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;

/** Documents that wait for an officer's decision (BR-50, BR-51). */
@Path("/api/v1/certificates/proposals")
@Produces(MediaType.APPLICATION_JSON)
public interface ProposalApi {
  /**
   * Lists the proposals in a state. What waits: flagged ones first, then the oldest. What was
   * returned: the latest first.
   *
   * @param run only those of this run
   * @param flagged only those with a flag, or only those without
   */
  @GET
  Page<ProposalView> proposals(
      @QueryParam("state") @DefaultValue("PROPOSED") ProposalState state,
      @QueryParam("run") @Nullable UUID run,
      @QueryParam("flagged") @Nullable Boolean flagged,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  /** Lists the runs in which proposals wait, the 1,000 first of them. */
  @GET
  @Path("/runs")
  Page<WaitingRunView> runs(
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  /** Lists the caller's own proposals that wait or were returned. Oldest first. */
  @GET
  @Path("/mine")
  Page<ProposalView> mine(
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  /** Reads a proposal with the evidence that it rests on. */
  @GET
  @Path("/{proposalId}")
  ProposedView proposal(@PathParam("proposalId") UUID proposalId);

  /**
   * Approves a proposal: issues the document, when the record still bears out what it rests on. The
   * file follows in moments. Asked twice, answers with the same certificate.
   */
  @POST
  @Path("/{proposalId}/approval")
  CertificateView approve(@PathParam("proposalId") UUID proposalId);

  /** Approves many proposals, each by itself: one that is refused stops none of the others. */
  @POST
  @Path("/approvals")
  ApprovalsView approveAll(@Valid @NotNull ApproveProposals request);

  /**
   * Approves the proposals of a run that have no flag, the 500 oldest of them, likewise.
   *
   * @param run whose proposals are decided
   */
  @POST
  @Path("/approvals/unflagged")
  ApprovalsView approveUnflagged(@QueryParam("run") @NotNull UUID run);

  /** Returns a proposal to its learner, who reads the reason. */
  @POST
  @Path("/{proposalId}/return")
  ProposalView giveBack(
      @PathParam("proposalId") UUID proposalId, @Valid @NotNull ReturnProposal request);

  /**
   * Takes up a proposal that was returned, when the record bears it out. For its learner and for
   * officers.
   */
  @POST
  @Path("/{proposalId}/resubmission")
  ProposalView takeUp(@PathParam("proposalId") UUID proposalId);
}
