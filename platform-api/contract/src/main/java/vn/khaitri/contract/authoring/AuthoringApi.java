package vn.khaitri.contract.authoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.media.PlaybackView;

/**
 * Courses in the making: course → module (chuyên đề) → lesson → block. Instructors see and edit
 * those of which they are an author; appraisers see those handed in by others. The steps from draft
 * to issue are in {@link CourseLifeApi}.
 */
@Path("/api/v1/authoring/courses")
public interface AuthoringApi {
  /**
   * Own courses for an instructor; for an appraiser also those that wait for appraisal or
   * publication. The one that was changed last comes first.
   *
   * @param own only those of which the caller is an author
   * @param state only those in this state; null for all
   */
  @GET
  Page<CourseSummaryView> courses(
      @QueryParam("own") boolean own,
      @QueryParam("state") @Nullable CourseState state,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  @POST
  CourseView createCourse(@Valid @NotNull CreateCourse request);

  @GET
  @Path("/{courseId}")
  CourseView course(@PathParam("courseId") UUID courseId);

  @PUT
  @Path("/{courseId}")
  CourseView describeCourse(
      @PathParam("courseId") UUID courseId, @Valid @NotNull DescribeCourse request);

  @PUT
  @Path("/{courseId}/terms")
  CourseView setTerms(@PathParam("courseId") UUID courseId, @Valid @NotNull SetTerms request);

  @POST
  @Path("/{courseId}/modules")
  ModuleDraftView addModule(
      @PathParam("courseId") UUID courseId, @Valid @NotNull AddModule request);

  @PUT
  @Path("/{courseId}/modules/{moduleId}")
  ModuleDraftView writeModule(
      @PathParam("courseId") UUID courseId,
      @PathParam("moduleId") UUID moduleId,
      @Valid @NotNull WriteModule request);

  /** With its lessons; both can be put back until the course is handed in. */
  @DELETE
  @Path("/{courseId}/modules/{moduleId}")
  void removeModule(@PathParam("courseId") UUID courseId, @PathParam("moduleId") UUID moduleId);

  @POST
  @Path("/{courseId}/modules/{moduleId}/restoration")
  CourseView restoreModule(
      @PathParam("courseId") UUID courseId, @PathParam("moduleId") UUID moduleId);

  @POST
  @Path("/{courseId}/modules/{moduleId}/position")
  CourseView moveModule(
      @PathParam("courseId") UUID courseId,
      @PathParam("moduleId") UUID moduleId,
      @Valid @NotNull MoveModule request);

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

  @PUT
  @Path("/{courseId}/lessons/{lessonId}/credit")
  LessonDraftView classifyLesson(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @Valid @NotNull ClassifyLesson request);

  /** Can be put back until the course is handed in. */
  @DELETE
  @Path("/{courseId}/lessons/{lessonId}")
  void removeLesson(@PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId);

  /** At the end of its module; the module comes back with it. */
  @POST
  @Path("/{courseId}/lessons/{lessonId}/restoration")
  CourseView restoreLesson(
      @PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId);

  @POST
  @Path("/{courseId}/lessons/{lessonId}/position")
  CourseView moveLesson(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @Valid @NotNull MoveLesson request);

  @POST
  @Path("/{courseId}/authors")
  CourseView addAuthor(@PathParam("courseId") UUID courseId, @Valid @NotNull AddAuthor request);

  /** Who began the course cannot be taken out of it. */
  @DELETE
  @Path("/{courseId}/authors/{personId}")
  CourseView removeAuthor(
      @PathParam("courseId") UUID courseId, @PathParam("personId") UUID personId);

  /** A new draft of the caller with the same content, quizzes included. */
  @POST
  @Path("/{courseId}/copy")
  CourseView copy(@PathParam("courseId") UUID courseId, @Valid @NotNull CopyCourse request);

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
