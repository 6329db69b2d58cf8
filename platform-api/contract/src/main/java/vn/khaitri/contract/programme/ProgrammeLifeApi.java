package vn.khaitri.contract.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import vn.khaitri.contract.Creates;

/**
 * The steps of a programme: Dự thảo → Thẩm định → Ban hành, with Yêu cầu chỉnh sửa, Thu hồi and
 * Thay thế (BR-10). Whoever drafted it takes none of the steps that follow handing in.
 */
@Path("/api/v1/programmes/{programmeId}")
@Produces(MediaType.APPLICATION_JSON)
public interface ProgrammeLifeApi {
  /**
   * Hands a draft in for appraisal. Refused with 409 {@code programme-incomplete} while a sum
   * differs from what the framework states (BR-01), the shares break the ratio policy (BR-02), or a
   * timetable that was begun does not give each module its periods. Pointers are into the {@link
   * ProgrammeView} with the {@link TimetableView} as its field {@code timetable}.
   */
  @POST
  @Path("/submission")
  ProgrammeView submit(@PathParam("programmeId") UUID programmeId);

  /** Opens a draft for comment before it is handed in, or closes it again. BR-12. */
  @PUT
  @Path("/sharing")
  ProgrammeView share(
      @PathParam("programmeId") UUID programmeId, @Valid @NotNull ShareProgramme request);

  /** Approves a programme that was handed in, or asks for changes. */
  @POST
  @Path("/appraisal")
  ProgrammeView appraise(
      @PathParam("programmeId") UUID programmeId, @Valid @NotNull AppraiseProgramme request);

  /**
   * Issues an approved programme. This freezes the content; refused as handing in is. The version
   * with the same code that was in force until then becomes REPLACED.
   */
  @POST
  @Path("/issue")
  ProgrammeView issue(
      @PathParam("programmeId") UUID programmeId, @Valid @NotNull IssueProgramme request);

  /** Withdraws an issued programme. */
  @POST
  @Path("/withdrawal")
  ProgrammeView withdraw(
      @PathParam("programmeId") UUID programmeId, @Valid @NotNull WithdrawProgramme request);

  /**
   * Drafts the next version of an issued programme. A draft of the caller's with the same code and
   * content, as the next version.
   */
  @POST
  @Path("/successor")
  @Creates("/api/v1/programmes/{id}")
  ProgrammeView draftSuccessor(@PathParam("programmeId") UUID programmeId);

  /**
   * Copies a programme for another audience. A draft of the caller's with the same content for
   * another audience (BR-05).
   */
  @POST
  @Path("/copy")
  @Creates("/api/v1/programmes/{id}")
  ProgrammeView copy(
      @PathParam("programmeId") UUID programmeId, @Valid @NotNull CopyProgramme request);

  /** Sets when an issued programme is to be looked over again. BR-11. */
  @PUT
  @Path("/review-due")
  ProgrammeView changeReviewDue(
      @PathParam("programmeId") UUID programmeId, @Valid @NotNull ChangeReviewDue request);
}
