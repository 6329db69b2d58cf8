package vn.khaitri.contract.videos;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import vn.khaitri.contract.Page;

/** What the caller uploaded, newest first. */
@Path("/api/v1/videos/own")
@Produces(MediaType.APPLICATION_JSON)
public interface OwnVideoApi {
  /**
   * Lists the caller's videos.
   *
   * @param sort the order of the list
   */
  @GET
  Page<OwnVideoView> videos(
      @QueryParam("sort") @DefaultValue("LATEST_UPLOAD") OwnVideoOrder sort,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  /** Reads a video of the caller's. */
  @GET
  @Path("/{mediaId}")
  OwnVideoView video(@PathParam("mediaId") UUID mediaId);

  /**
   * Deletes a video of the caller's. Frees its room; 409 {@code video-in-use} while a lesson or an
   * asset shows it.
   */
  @DELETE
  @Path("/{mediaId}")
  void remove(@PathParam("mediaId") UUID mediaId);
}
