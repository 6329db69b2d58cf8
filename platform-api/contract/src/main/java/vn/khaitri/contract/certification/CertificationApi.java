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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import vn.khaitri.contract.Page;

/** From proposal to a certificate that anyone can check. One per learner and run. */
@Path("/api/v1/certificates")
public interface CertificationApi {
  /** Proposals that wait for a decision, oldest first; for admins. */
  @GET
  @Path("/proposals")
  Page<ProposalView> proposals(
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  /**
   * Issues the certificate; the document follows in moments. Asked twice, answers with the same
   * certificate.
   */
  @POST
  @Path("/proposals/{proposalId}/approval")
  CertificateView approve(@PathParam("proposalId") UUID proposalId);

  /** The caller's own proposals that wait for a decision, oldest first. */
  @GET
  @Path("/proposals/mine")
  Page<ProposalView> waitingForMe(
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  /** The caller's own certificates, newest first. */
  @GET
  Page<CertificateView> mine(
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  @GET
  @Path("/{certificateId}")
  CertificateView certificate(@PathParam("certificateId") UUID certificateId);

  /** Withdraws a certificate for good; for admins. */
  @POST
  @Path("/{certificateId}/revocation")
  CertificateView revoke(
      @PathParam("certificateId") UUID certificateId, @Valid @NotNull RevokeCertificate request);

  /**
   * What anyone may know who holds the code.
   *
   * @param code as printed; blanks, hyphens and lower case are forgiven
   */
  @GET
  @Path("/verification/{code}")
  VerificationView verify(@PathParam("code") String code);
}
