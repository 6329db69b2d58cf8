package vn.khaitri.contract.authoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.media.PlaybackView;

/**
 * Courses from draft to publication. Instructors see and edit their own; appraisers see those
 * handed in by others (author ≠ appraiser, S0 Phụ lục 4).
 */
@Path("/api/v1/authoring/courses")
public interface AuthoringApi {
  /**
   * Own courses for an instructor; for an appraiser also those that wait for appraisal or
   * publication.
   */
  @GET
  List<CourseSummaryView> courses();

  @POST
  CourseView createCourse(@Valid @NotNull CreateCourse request);

  @GET
  @Path("/{courseId}")
  CourseView course(@PathParam("courseId") UUID courseId);

  @PUT
  @Path("/{courseId}")
  CourseView describeCourse(
      @PathParam("courseId") UUID courseId, @Valid @NotNull DescribeCourse request);

  @POST
  @Path("/{courseId}/lessons")
  LessonDraftView addLesson(
      @PathParam("courseId") UUID courseId, @Valid @NotNull AddLesson request);

  @PUT
  @Path("/{courseId}/lessons/{lessonId}")
  LessonDraftView writeLesson(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @Valid @NotNull WriteLesson request);

  @DELETE
  @Path("/{courseId}/lessons/{lessonId}")
  void removeLesson(@PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId);

  @POST
  @Path("/{courseId}/lessons/{lessonId}/position")
  CourseView moveLesson(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @Valid @NotNull MoveLesson request);

  /**
   * Hands the course in. Refused with what is missing: a video that is not ready, a quiz without
   * questions.
   */
  @POST
  @Path("/{courseId}/submission")
  CourseView submit(@PathParam("courseId") UUID courseId);

  @POST
  @Path("/{courseId}/appraisal")
  CourseView appraise(@PathParam("courseId") UUID courseId, @Valid @NotNull AppraiseCourse request);

  /** Freezes the content as the next version and tells the catalogue. */
  @POST
  @Path("/{courseId}/publication")
  CourseView publish(@PathParam("courseId") UUID courseId);

  /** The lesson's video as a learner would get it, for author and appraiser. */
  @GET
  @Path("/{courseId}/lessons/{lessonId}/playback")
  PlaybackView preview(@PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId);

  /**
   * An HLS playlist of that video, its segments as addresses that open without signing in for a
   * while.
   */
  @GET
  @Path("/{courseId}/lessons/{lessonId}/hls/{playlist: .+}")
  @Produces("application/vnd.apple.mpegurl")
  String previewPlaylist(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @PathParam("playlist") String playlist);
}
