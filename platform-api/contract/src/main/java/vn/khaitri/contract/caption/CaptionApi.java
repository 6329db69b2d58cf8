package vn.khaitri.contract.caption;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;

/**
 * Captions of a lesson's video, for who may write the lesson; reading also for who may appraise it.
 * They belong to the video: every lesson that shows it has them, and they may change after the
 * course was issued. 404 for a lesson without a video, 409 {@code not-ready} before it can be
 * played, 400 {@code caption-language-unknown} for what is no language.
 */
@Path("/api/v1/captions/{lessonId}")
@Produces(MediaType.APPLICATION_JSON)
public interface CaptionApi {
  /** Bodies of files. */
  int MAX_FILE = 2 * 1024 * 1024;

  /** Lists the captions of a lesson's video. */
  @GET
  CaptionsView captions(@PathParam("lessonId") UUID lessonId);

  /** Reads the captions in one language. Without cues when nobody wrote them yet. */
  @GET
  @Path("/{language}")
  CaptionTextView text(
      @PathParam("lessonId") UUID lessonId, @PathParam("language") String language);

  /**
   * Writes the captions in one language. 400 {@code captions-unusable} with each fault at its cue.
   */
  @PUT
  @Path("/{language}")
  CaptionTextView write(
      @PathParam("lessonId") UUID lessonId,
      @PathParam("language") String language,
      @Valid @NotNull WriteCaptions request);

  /**
   * Takes the captions in one language out of a file. A WebVTT or SRT file in UTF-8, UTF-16 with a
   * mark, windows-1258 or windows-1252, in the place of what is there. 400 {@code
   * captions-unusable} with each fault at its line.
   */
  @POST
  @Path("/{language}/file")
  @Consumes(MediaType.WILDCARD)
  CaptionTextView upload(
      @PathParam("lessonId") UUID lessonId,
      @PathParam("language") String language,
      @QueryParam("revision") @DefaultValue("0") int revision,
      InputStream content);

  /**
   * Downloads the captions in one language.
   *
   * @param format {@code vtt} or {@code srt}
   */
  @GET
  @Path("/{language}/file/{format: vtt|srt}")
  @Produces({"text/vtt;charset=UTF-8", "application/x-subrip;charset=UTF-8"})
  Response file(
      @PathParam("lessonId") UUID lessonId,
      @PathParam("language") String language,
      @PathParam("format") String format);

  /** Removes the captions in one language. */
  @DELETE
  @Path("/{language}")
  void remove(
      @PathParam("lessonId") UUID lessonId,
      @PathParam("language") String language,
      @QueryParam("revision") int revision);
}
