package vn.khaitri.contract.videos;

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
import vn.khaitri.contract.Creates;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.media.PlaybackView;

/**
 * Technical corrections: another file of the same length takes the place of a video, in issued
 * versions too (BR-05: the version stays as it is, so what it says stays true). Where a version or
 * the library has promised the video to learners, an appraiser who is neither the owner nor an
 * author of those courses approves it.
 */
@Path("/api/v1/videos/replacements")
@Produces(MediaType.APPLICATION_JSON)
public interface ReplacementApi {
  /**
   * Proposes another file for a video. For their owner; 409 {@code replacement-open} while another
   * one of the video waits, {@code not-ready} when there is nothing to replace yet.
   */
  @POST
  @Creates("/api/v1/videos/replacements/{id}")
  ReplacementView propose(@Valid @NotNull ProposeReplacement request);

  /**
   * Lists replacements. Newest first; the caller's own, or for appraisers those that wait for
   * approval.
   *
   * @param mine only the caller's own
   */
  @GET
  Page<ReplacementView> replacements(
      @QueryParam("mine") @DefaultValue("false") boolean mine,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  /** Reads a replacement. */
  @GET
  @Path("/{replacementId}")
  ReplacementView replacement(@PathParam("replacementId") UUID replacementId);

  /** Reads how the new file plays. As learners would get it; 409 {@code not-ready} before. */
  @GET
  @Path("/{replacementId}/new")
  PlaybackView newPlayback(@PathParam("replacementId") UUID replacementId);

  /** Reads how the video plays that would be replaced. */
  @GET
  @Path("/{replacementId}/old")
  PlaybackView oldPlayback(@PathParam("replacementId") UUID replacementId);

  /**
   * Approves a replacement. By an appraiser: the new file takes its place at once. 409 {@code
   * replacement-decided}, {@code length-differs}, {@code not-ready}.
   */
  @POST
  @Path("/{replacementId}/approval")
  ReplacementView approve(@PathParam("replacementId") UUID replacementId);

  /** Refuses a replacement. */
  @POST
  @Path("/{replacementId}/refusal")
  ReplacementView refuse(
      @PathParam("replacementId") UUID replacementId, @Valid @NotNull RefuseReplacement request);

  /**
   * Makes a replacement that nobody has to approve. By its owner, where nobody has to approve; 409
   * {@code approval-needed} else.
   */
  @POST
  @Path("/{replacementId}/application")
  ReplacementView apply(@PathParam("replacementId") UUID replacementId);

  /** Withdraws a replacement. By its owner; the new file stays an upload of theirs. */
  @POST
  @Path("/{replacementId}/withdrawal")
  ReplacementView withdraw(@PathParam("replacementId") UUID replacementId);
}
