package vn.khaitri.contract.media;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** What became of an upload; for the person who uploaded it. */
@Path("/api/v1/media")
public interface MediaApi {
  @GET
  @Path("/{mediaId}")
  MediaView media(@PathParam("mediaId") UUID mediaId);

  /**
   * Transcodes again after a failure or a cancellation; 409 {@code not-failed} in any other state.
   */
  @POST
  @Path("/{mediaId}/retry")
  MediaView retry(@PathParam("mediaId") UUID mediaId);

  /** Gives up the transcoding; 409 {@code not-cancellable} once it is ready or has failed. */
  @POST
  @Path("/{mediaId}/cancellation")
  MediaView cancel(@PathParam("mediaId") UUID mediaId);
}
