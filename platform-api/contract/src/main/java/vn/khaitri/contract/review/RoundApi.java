package vn.khaitri.contract.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.Creates;

/** Comment rounds: agencies comment on a draft until a day (BR-12). */
@Path("/api/v1/reviews/rounds")
@Produces(MediaType.APPLICATION_JSON)
public interface RoundApi {
  /**
   * Lists the comment rounds of a subject. Latest first; for its authors and appraisers.
   *
   * @param kind of the subject
   * @param subject id of the course or programme
   */
  @GET
  List<RoundView> rounds(
      @QueryParam("kind") @NotNull SubjectKind kind, @QueryParam("subject") @NotNull UUID subject);

  /** Lists the rounds that take comments of the caller today. The most urgent first. */
  @GET
  @Path("/mine")
  List<RoundView> mine();

  /** Reads a comment round. */
  @GET
  @Path("/{roundId}")
  RoundView round(@PathParam("roundId") UUID roundId);

  /**
   * Reads the draft that a round is about. To invited commenters only while the round takes
   * comments, else 409.
   */
  @GET
  @Path("/{roundId}/text")
  SubjectTextView text(@PathParam("roundId") UUID roundId);

  /**
   * Opens a comment round. By an author, or an admin once the draft was handed in. 409 {@code
   * round-already-open} while another one of the subject is, {@code subject-not-a-draft} once it is
   * issued.
   */
  @POST
  @Creates("/api/v1/reviews/rounds/{id}")
  RoundView open(@Valid @NotNull OpenRound request);

  /** Closes a comment round before its day. Asked twice, nothing changes. */
  @POST
  @Path("/{roundId}/closing")
  RoundView close(@PathParam("roundId") UUID roundId);

  /**
   * Downloads the comments of a round as CSV. All comments and replies by agency: UTF-8 with its
   * mark, headings in the caller's language.
   */
  @GET
  @Path("/{roundId}/export")
  @Produces("text/csv")
  String export(@PathParam("roundId") UUID roundId);
}
