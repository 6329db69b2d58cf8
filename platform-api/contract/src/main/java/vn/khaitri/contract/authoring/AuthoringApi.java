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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Creates;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.media.PlaybackView;

/**
 * Courses in the making: course → module (chuyên đề) → lesson → block. Instructors see and edit
 * those of which they are an author; appraisers see those handed in by others. The steps from draft
 * to issue are in {@link CourseLifeApi}.
 */
@Path("/api/v1/authoring/courses")
@Produces(MediaType.APPLICATION_JSON)
public interface AuthoringApi {
  /**
   * Lists the courses that the caller may read as an author or an appraiser. Own courses for an
   * instructor; for an appraiser also those that wait for appraisal or publication.
   *
   * @param own only those of which the caller is an author
   * @param state only those in this state; null for all
   * @param sort the order of the list
   */
  @GET
  Page<CourseSummaryView> courses(
      @QueryParam("own") boolean own,
      @QueryParam("state") @Nullable CourseState state,
      @QueryParam("sort") @DefaultValue("LAST_CHANGED") CourseOrder sort,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  /** Begins a course, as a draft of the caller's. */
  @POST
  @Creates("/api/v1/authoring/courses/{id}")
  CourseFactsView createCourse(@Valid @NotNull CreateCourse request);

  /**
   * Reads a course with its outline. Without what the lessons say: its size goes with their number
   * alone.
   */
  @GET
  @Path("/{courseId}")
  CourseView course(@PathParam("courseId") UUID courseId);

  /** Reads what is known of a course beside its outline. */
  @GET
  @Path("/{courseId}/facts")
  CourseFactsView facts(@PathParam("courseId") UUID courseId);

  /** Changes title and summary of a draft. */
  @PUT
  @Path("/{courseId}")
  CourseFactsView describeCourse(
      @PathParam("courseId") UUID courseId, @Valid @NotNull DescribeCourse request);

  /** Sets for whom a course is and what it asks for. */
  @PUT
  @Path("/{courseId}/terms")
  CourseFactsView setTerms(@PathParam("courseId") UUID courseId, @Valid @NotNull SetTerms request);

  /** Adds a module at the end of the outline. */
  @POST
  @Path("/{courseId}/modules")
  @Creates("/api/v1/authoring/courses/{courseId}/modules/{id}")
  ModuleDraftView addModule(
      @PathParam("courseId") UUID courseId, @Valid @NotNull AddModule request);

  /** Changes a module: its title, its order, the framework's module that it fills. */
  @PUT
  @Path("/{courseId}/modules/{moduleId}")
  ModuleDraftView writeModule(
      @PathParam("courseId") UUID courseId,
      @PathParam("moduleId") UUID moduleId,
      @Valid @NotNull WriteModule request);

  /**
   * Takes a module out of the outline. With its lessons; both can be put back until the course is
   * handed in.
   */
  @DELETE
  @Path("/{courseId}/modules/{moduleId}")
  void removeModule(@PathParam("courseId") UUID courseId, @PathParam("moduleId") UUID moduleId);

  /** Puts back a module that was taken out. It comes back at the end of the outline. */
  @POST
  @Path("/{courseId}/modules/{moduleId}/restoration")
  ModuleDraftView restoreModule(
      @PathParam("courseId") UUID courseId, @PathParam("moduleId") UUID moduleId);

  /** Moves a module to another place in the outline. What is past the end goes to the end. */
  @POST
  @Path("/{courseId}/modules/{moduleId}/position")
  void moveModule(
      @PathParam("courseId") UUID courseId,
      @PathParam("moduleId") UUID moduleId,
      @Valid @NotNull MoveModule request);

  /**
   * Reads all lessons of a course with what they say. In the order in which they are learnt, for an
   * appraiser.
   */
  @GET
  @Path("/{courseId}/lessons")
  List<LessonDraftView> lessons(@PathParam("courseId") UUID courseId);

  /** Reads a lesson of a draft with what it says. Its HTML is sanitised. */
  @GET
  @Path("/{courseId}/lessons/{lessonId}")
  LessonDraftView lesson(
      @PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId);

  /** Adds a lesson at the end of a module. */
  @POST
  @Path("/{courseId}/lessons")
  @Creates("/api/v1/authoring/courses/{courseId}/lessons/{id}")
  LessonFactsView addLesson(
      @PathParam("courseId") UUID courseId, @Valid @NotNull AddLesson request);

  /**
   * Changes a lesson's title and blocks. 409 {@code changed-by-other} with who and when, when the
   * revision that the author saw is not the last one.
   */
  @PUT
  @Path("/{courseId}/lessons/{lessonId}")
  LessonFactsView writeLesson(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @Valid @NotNull WriteLesson request);

  /**
   * Sets the video of a lesson. The words stay as they are, with their revision: of two videos set
   * at once the last stays. 400 {@code media-not-fitting} for a lesson of another kind or a
   * stranger's upload.
   */
  @PUT
  @Path("/{courseId}/lessons/{lessonId}/video")
  LessonFactsView setVideo(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @Valid @NotNull SetVideo request);

  /** Sets what a lesson counts as: periods, requirement, skills. */
  @PUT
  @Path("/{courseId}/lessons/{lessonId}/credit")
  LessonFactsView classifyLesson(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @Valid @NotNull ClassifyLesson request);

  /** Takes a lesson out of the outline. It can be put back until the course is handed in. */
  @DELETE
  @Path("/{courseId}/lessons/{lessonId}")
  void removeLesson(@PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId);

  /**
   * Puts back a lesson that was taken out. It comes back at the end of its module, which is
   * answered; the module comes back with it.
   */
  @POST
  @Path("/{courseId}/lessons/{lessonId}/restoration")
  ModuleDraftView restoreLesson(
      @PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId);

  /**
   * Moves a lesson within its module or to another one. Answers the module that it stands in now.
   */
  @POST
  @Path("/{courseId}/lessons/{lessonId}/position")
  ModuleDraftView moveLesson(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @Valid @NotNull MoveLesson request);

  /** Lets another person write the course too. */
  @POST
  @Path("/{courseId}/authors")
  CourseFactsView addAuthor(
      @PathParam("courseId") UUID courseId, @Valid @NotNull AddAuthor request);

  /** Takes a person out of the authors. Who began the course cannot be taken out of it. */
  @DELETE
  @Path("/{courseId}/authors/{personId}")
  CourseFactsView removeAuthor(
      @PathParam("courseId") UUID courseId, @PathParam("personId") UUID personId);

  /** Copies a course, quizzes included, into a new draft of the caller's. */
  @POST
  @Path("/{courseId}/copy")
  @Creates("/api/v1/authoring/courses/{id}")
  CourseFactsView copy(@PathParam("courseId") UUID courseId, @Valid @NotNull CopyCourse request);

  /** Reads how a lesson's video plays. As a learner would get it, for author and appraiser. */
  @GET
  @Path("/{courseId}/lessons/{lessonId}/playback")
  PlaybackView preview(@PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId);

  /**
   * Reads a playlist of a lesson's video. HLS, with its segments as addresses that open without
   * signing in for a while.
   */
  @GET
  @Path("/{courseId}/lessons/{lessonId}/hls/{playlist: .+}")
  @Produces("application/vnd.apple.mpegurl")
  String previewPlaylist(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @PathParam("playlist") String playlist);
}
