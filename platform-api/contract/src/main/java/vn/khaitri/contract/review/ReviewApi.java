package vn.khaitri.contract.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Creates;
import vn.khaitri.contract.Page;

/**
 * Comments on drafts of courses and programmes, each at its place. For authors and appraisers of
 * the subject, and for those whom a comment round invites; never for learners. What the caller may
 * not read is 404.
 */
@Path("/api/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
public interface ReviewApi {
  /**
   * Lists the threads of a subject. Oldest first. An invited commenter gets those of the rounds
   * that they are invited to.
   *
   * @param lesson only those at this lesson
   * @param module only those at the module of this number
   * @param round only those of this round
   * @param open only those not resolved, or only those resolved; all when it is not given
   * @param kind of the subject
   * @param subject id of the course or programme
   */
  @GET
  @Path("/threads")
  Page<ThreadView> threads(
      @QueryParam("kind") @NotNull SubjectKind kind,
      @QueryParam("subject") @NotNull UUID subject,
      @QueryParam("lesson") @Nullable UUID lesson,
      @QueryParam("module") @Nullable Integer module,
      @QueryParam("round") @Nullable UUID round,
      @QueryParam("open") @Nullable Boolean open,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  /**
   * Counts the threads of a subject by their places. Of the threads that {@link #threads} lists.
   *
   * @param kind of the subject
   * @param subject id of the course or programme
   */
  @GET
  @Path("/counts")
  List<PlaceCountView> counts(
      @QueryParam("kind") @NotNull SubjectKind kind, @QueryParam("subject") @NotNull UUID subject);

  /**
   * Starts a thread. 400 {@code place-unknown} for a place that the subject does not have; 409
   * {@code round-closed} or {@code round-past-deadline} for a round that takes no comments any
   * more.
   */
  @POST
  @Path("/threads")
  @Creates("/api/v1/reviews/threads/{id}")
  ThreadView start(@Valid @NotNull StartThread request);

  /** Reads a thread. */
  @GET
  @Path("/threads/{threadId}")
  ThreadView thread(@PathParam("threadId") UUID threadId);

  /**
   * Replies to a thread. 409 like {@link #start} to an invited commenter when the round is over.
   */
  @POST
  @Path("/threads/{threadId}/replies")
  ThreadView reply(@PathParam("threadId") UUID threadId, @Valid @NotNull ReplyToThread request);

  /**
   * Resolves a thread. By authors, appraisers and who began the thread; asked twice, nothing
   * changes.
   */
  @POST
  @Path("/threads/{threadId}/resolution")
  ThreadView resolve(@PathParam("threadId") UUID threadId);

  /** Opens a resolved thread again. By the same; asked twice, nothing changes. */
  @DELETE
  @Path("/threads/{threadId}/resolution")
  ThreadView reopen(@PathParam("threadId") UUID threadId);
}
