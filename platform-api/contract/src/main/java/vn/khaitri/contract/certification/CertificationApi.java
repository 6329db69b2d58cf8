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
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;

/** From proposal to a certificate that anyone can check. One per learner and run. */
@Path("/api/v1/certificates")
@Produces(MediaType.APPLICATION_JSON)
public interface CertificationApi {
  /** Lists the caller's own certificates. Newest first. */
  @GET
  Page<CertificateView> mine(
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  /**
   * Lists all certificates by their last change, the oldest change first. For other systems, which
   * ask again with the moment of the last row that they have. A revocation is a change.
   *
   * @param updatedSince only what was changed then or later; all when it is not given
   */
  @GET
  @Path("/issued")
  Page<IssuedCertificateView> issued(
      @QueryParam("updatedSince") @Nullable Instant updatedSince,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  /** Reads a certificate. */
  @GET
  @Path("/{certificateId}")
  CertificateView certificate(@PathParam("certificateId") UUID certificateId);

  /** Revokes a certificate, for good. */
  @POST
  @Path("/{certificateId}/revocation")
  CertificateView revoke(
      @PathParam("certificateId") UUID certificateId, @Valid @NotNull RevokeCertificate request);

  /**
   * Checks a certificate by its code. What anyone may know who holds the code.
   *
   * @param code as printed; blanks, hyphens and lower case are forgiven
   */
  @GET
  @Path("/verification/{code}")
  VerificationView verify(@PathParam("code") String code);
}
