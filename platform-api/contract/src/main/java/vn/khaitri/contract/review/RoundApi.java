package vn.khaitri.contract.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;

/** Comment rounds: agencies comment on a draft until a day (BR-12). */
@Path("/api/v1/reviews/rounds")
public interface RoundApi {
  /** All rounds of a subject, latest first; for its authors and appraisers. */
  @GET
  List<RoundView> rounds(
      @QueryParam("kind") @NotNull SubjectKind kind, @QueryParam("subject") @NotNull UUID subject);

  /** Those that take comments of the caller today, the most urgent first. */
  @GET
  @Path("/mine")
  List<RoundView> mine();

  @GET
  @Path("/{roundId}")
  RoundView round(@PathParam("roundId") UUID roundId);

  /**
   * What is to be commented on; to invited commenters only while the round takes comments, else
   * 409.
   */
  @GET
  @Path("/{roundId}/text")
  SubjectTextView text(@PathParam("roundId") UUID roundId);

  /**
   * By an author, or an admin once the draft was handed in. 409 {@code round-already-open} while
   * another one of the subject is, {@code subject-not-a-draft} once it is issued.
   */
  @POST
  RoundView open(@Valid @NotNull OpenRound request);

  /** Ends it before its day; asked twice, nothing changes. */
  @POST
  @Path("/{roundId}/closing")
  RoundView close(@PathParam("roundId") UUID roundId);

  /**
   * All comments and replies by agency, for spreadsheets: UTF-8 with its mark, headings in the
   * caller's language.
   */
  @GET
  @Path("/{roundId}/export")
  @Produces("text/csv")
  String export(@PathParam("roundId") UUID roundId);
}
