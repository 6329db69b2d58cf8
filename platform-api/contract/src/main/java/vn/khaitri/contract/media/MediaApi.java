package vn.khaitri.contract.media;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** What became of an upload; for the person who uploaded it. */
@Path("/api/v1/media")
@Produces(MediaType.APPLICATION_JSON)
public interface MediaApi {
  /** As many as a course may have lessons. */
  int MOST_AT_ONCE = 500;

  /**
   * Reads what became of many uploads. For a list that shows them: each once, in no order. What is
   * not the caller's own, or is gone, is left out, as it is 404 when it is asked for alone.
   *
   * @param ids of the uploads, the parameter once for each; at most {@value #MOST_AT_ONCE}
   */
  @GET
  List<MediaView> list(@QueryParam("ids") @NotNull @Size(max = MOST_AT_ONCE) List<UUID> ids);

  /** Reads what became of an upload. */
  @GET
  @Path("/{mediaId}")
  MediaView media(@PathParam("mediaId") UUID mediaId);

  /**
   * Transcodes a video again. After a failure or a cancellation; 409 {@code not-failed} in any
   * other state.
   */
  @POST
  @Path("/{mediaId}/retry")
  MediaView retry(@PathParam("mediaId") UUID mediaId);

  /**
   * Gives up the transcoding of a video. 409 {@code not-cancellable} once it is ready or has
   * failed.
   */
  @POST
  @Path("/{mediaId}/cancellation")
  MediaView cancel(@PathParam("mediaId") UUID mediaId);
}
