package vn.khaitri.contract.media;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/**
 * The transcoding work list; for workers only. A job is done in tasks ({@link JobTask}), each of
 * them leased: who does not renew in time loses it, and its fence with it, so a worker that comes
 * back from the dead is refused with 409 {@code lease-lost}. So is one whose job was cancelled.
 */
@Path("/api/v1/media/jobs")
@Produces(MediaType.APPLICATION_JSON)
public interface MediaJobApi {
  /**
   * Claims a task of the work list. One that waits or whose lease ran out, of the video that the
   * worker holds or else of the oldest job; empty list when there is none, else one.
   */
  @POST
  @Path("/claims")
  List<MediaJobView> claim(@Valid @NotNull ClaimJob request);

  /** Renews the lease of a task. */
  @PUT
  @Path("/{mediaId}/lease")
  void renew(@PathParam("mediaId") UUID mediaId, @Valid @NotNull RenewLease request);

  /** Ends the preparing of a video, by its pieces. From now on every worker may take a piece. */
  @POST
  @Path("/{mediaId}/pieces")
  void split(@PathParam("mediaId") UUID mediaId, @Valid @NotNull SplitJob request);

  /** Delivers a piece of a video. The last one lets FINISH begin. */
  @POST
  @Path("/{mediaId}/deliveries")
  void deliver(@PathParam("mediaId") UUID mediaId, @Valid @NotNull DeliverPiece request);

  /** Ends a job: the video can be played. By FINISH, or by PREPARE when it made the video whole. */
  @POST
  @Path("/{mediaId}/completion")
  void complete(@PathParam("mediaId") UUID mediaId, @Valid @NotNull CompleteJob request);

  /**
   * Reports that a task failed. It ends the job, unless the reason is {@code INTERNAL} and the task
   * has tries left: then it waits a while for the next worker.
   */
  @POST
  @Path("/{mediaId}/failure")
  void fail(@PathParam("mediaId") UUID mediaId, @Valid @NotNull FailJob request);
}
