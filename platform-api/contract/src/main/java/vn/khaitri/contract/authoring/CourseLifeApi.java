package vn.khaitri.contract.authoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/**
 * The steps of a course from draft to issue and on: Dự thảo → Thẩm định → Ban hành, with Yêu cầu
 * chỉnh sửa, Thay thế and Thu hồi (BR-10). Author ≠ appraiser.
 */
@Path("/api/v1/authoring/courses/{courseId}")
@Produces(MediaType.APPLICATION_JSON)
public interface CourseLifeApi {
  /**
   * Hands a draft in for appraisal. Refused with what is missing: a video that is not ready, a quiz
   * without questions, periods that differ from the framework.
   */
  @POST
  @Path("/submission")
  CourseFactsView submit(@PathParam("courseId") UUID courseId);

  /** Approves a course that was handed in, or asks for changes. */
  @POST
  @Path("/appraisal")
  CourseFactsView appraise(
      @PathParam("courseId") UUID courseId, @Valid @NotNull AppraiseCourse request);

  /**
   * Publishes an approved course as its next version. This freezes the content as the next version,
   * which replaces the one before.
   */
  @POST
  @Path("/publication")
  CourseFactsView publish(
      @PathParam("courseId") UUID courseId, @Valid @NotNull PublishCourse request);

  /** Opens a published or withdrawn course for editing. Runs keep the version that they have. */
  @POST
  @Path("/revision")
  CourseFactsView revise(@PathParam("courseId") UUID courseId);

  /** Lists the versions of a course. Newest first. */
  @GET
  @Path("/versions")
  List<VersionView> versions(@PathParam("courseId") UUID courseId);

  /**
   * Withdraws a version. The version in force takes no new learners; those who are learning go on.
   *
   * @param number of the version
   */
  @POST
  @Path("/versions/{number}/withdrawal")
  VersionView withdraw(
      @PathParam("courseId") UUID courseId,
      @PathParam("number") int number,
      @Valid @NotNull WithdrawVersion request);

  /**
   * Compares the draft with the last version. How the draft differs from the last version, in force
   * or not.
   */
  @GET
  @Path("/changes")
  CourseChangesView changes(@PathParam("courseId") UUID courseId);

  /** Sets when a course is to be looked over again. BR-11. */
  @PUT
  @Path("/review-due")
  void setReviewDue(@PathParam("courseId") UUID courseId, @Valid @NotNull SetReviewDue request);
}
