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
import java.util.List;
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
  CourseFactsView createCourse(@Valid @NotNull CreateCourse request);

  /** With its outline, without what the lessons say: its size goes with their number alone. */
  @GET
  @Path("/{courseId}")
  CourseView course(@PathParam("courseId") UUID courseId);

  /** Without its outline. */
  @GET
  @Path("/{courseId}/facts")
  CourseFactsView facts(@PathParam("courseId") UUID courseId);

  @PUT
  @Path("/{courseId}")
  CourseFactsView describeCourse(
      @PathParam("courseId") UUID courseId, @Valid @NotNull DescribeCourse request);

  @PUT
  @Path("/{courseId}/terms")
  CourseFactsView setTerms(@PathParam("courseId") UUID courseId, @Valid @NotNull SetTerms request);

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

  /** At the end of the outline. */
  @POST
  @Path("/{courseId}/modules/{moduleId}/restoration")
  ModuleDraftView restoreModule(
      @PathParam("courseId") UUID courseId, @PathParam("moduleId") UUID moduleId);

  /** What is past the end goes to the end. */
  @POST
  @Path("/{courseId}/modules/{moduleId}/position")
  void moveModule(
      @PathParam("courseId") UUID courseId,
      @PathParam("moduleId") UUID moduleId,
      @Valid @NotNull MoveModule request);

  /** All of them with what they say, in the order in which they are learnt, for an appraiser. */
  @GET
  @Path("/{courseId}/lessons")
  List<LessonDraftView> lessons(@PathParam("courseId") UUID courseId);

  /** With what it says, its HTML sanitised. */
  @GET
  @Path("/{courseId}/lessons/{lessonId}")
  LessonDraftView lesson(
      @PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId);

  @POST
  @Path("/{courseId}/lessons")
  LessonFactsView addLesson(
      @PathParam("courseId") UUID courseId, @Valid @NotNull AddLesson request);

  /**
   * Its title and blocks. 409 {@code changed-by-other} with who and when, when the revision that
   * the author saw is not the last one.
   */
  @PUT
  @Path("/{courseId}/lessons/{lessonId}")
  LessonFactsView writeLesson(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @Valid @NotNull WriteLesson request);

  /**
   * Apart from the words, which stay as they are, with their revision: of two videos set at once
   * the last stays. 400 {@code media-not-fitting} for a lesson of another kind or a stranger's
   * upload.
   */
  @PUT
  @Path("/{courseId}/lessons/{lessonId}/video")
  LessonFactsView setVideo(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @Valid @NotNull SetVideo request);

  @PUT
  @Path("/{courseId}/lessons/{lessonId}/credit")
  LessonFactsView classifyLesson(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @Valid @NotNull ClassifyLesson request);

  /** Can be put back until the course is handed in. */
  @DELETE
  @Path("/{courseId}/lessons/{lessonId}")
  void removeLesson(@PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId);

  /** At the end of its module, which is answered; the module comes back with it. */
  @POST
  @Path("/{courseId}/lessons/{lessonId}/restoration")
  ModuleDraftView restoreLesson(
      @PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId);

  /** Answers the module that it stands in now. */
  @POST
  @Path("/{courseId}/lessons/{lessonId}/position")
  ModuleDraftView moveLesson(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @Valid @NotNull MoveLesson request);

  @POST
  @Path("/{courseId}/authors")
  CourseFactsView addAuthor(
      @PathParam("courseId") UUID courseId, @Valid @NotNull AddAuthor request);

  /** Who began the course cannot be taken out of it. */
  @DELETE
  @Path("/{courseId}/authors/{personId}")
  CourseFactsView removeAuthor(
      @PathParam("courseId") UUID courseId, @PathParam("personId") UUID personId);

  /** A new draft of the caller with the same content, quizzes included. */
  @POST
  @Path("/{courseId}/copy")
  CourseFactsView copy(@PathParam("courseId") UUID courseId, @Valid @NotNull CopyCourse request);

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
