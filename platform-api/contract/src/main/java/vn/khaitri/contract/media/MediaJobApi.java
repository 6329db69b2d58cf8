package vn.khaitri.contract.media;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

/**
 * The transcoding work list; for workers only. A job is leased: who does not renew in time loses
 * it, and its fence with it, so a worker that comes back from the dead is refused with 409 {@code
 * lease-lost}.
 */
@Path("/api/v1/media/jobs")
public interface MediaJobApi {
  /**
   * Takes the oldest job that waits or whose lease ran out; empty list when there is none, else
   * one.
   */
  @POST
  @Path("/claims")
  List<MediaJobView> claim(@Valid @NotNull ClaimJob request);

  @PUT
  @Path("/{mediaId}/lease")
  void renew(@PathParam("mediaId") UUID mediaId, @Valid @NotNull RenewLease request);

  @POST
  @Path("/{mediaId}/completion")
  void complete(@PathParam("mediaId") UUID mediaId, @Valid @NotNull CompleteJob request);

  @POST
  @Path("/{mediaId}/failure")
  void fail(@PathParam("mediaId") UUID mediaId, @Valid @NotNull FailJob request);
}
