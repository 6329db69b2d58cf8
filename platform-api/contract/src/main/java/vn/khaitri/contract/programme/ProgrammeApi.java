package vn.khaitri.contract.programme;

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
import java.util.UUID;
import vn.khaitri.contract.Creates;
import vn.khaitri.contract.Page;

/**
 * Training programmes and their content, such as the framework of 104 periods. A draft is its
 * drafter's; those who work on programmes read it from the day it is shared or handed in, everyone
 * who is signed in once it is issued. A draft may hold figures that do not add up yet.
 */
@Path("/api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
public interface ProgrammeApi {
  /** Lists the programmes that the caller may read. By name. */
  @GET
  Page<ProgrammeSummaryView> programmes(
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  /** Reads a programme with its modules. */
  @GET
  @Path("/{programmeId}")
  ProgrammeView programme(@PathParam("programmeId") UUID programmeId);

  /** Drafts a programme. A second one with the same code is refused with 409. */
  @POST
  @Creates("/api/v1/programmes/{id}")
  ProgrammeView draftProgramme(@Valid @NotNull DraftProgramme request);

  /** Changes what a draft says of itself. */
  @PUT
  @Path("/{programmeId}")
  ProgrammeView describeProgramme(
      @PathParam("programmeId") UUID programmeId, @Valid @NotNull DescribeProgramme request);

  /** Adds a module at the end of a draft. */
  @POST
  @Path("/{programmeId}/modules")
  ProgrammeView addModule(
      @PathParam("programmeId") UUID programmeId, @Valid @NotNull WriteProgrammeModule request);

  /**
   * Changes a module of a draft. Slots of the timetable lose a topic that is no more.
   *
   * @param number of the module, from 1
   */
  @PUT
  @Path("/{programmeId}/modules/{number}")
  ProgrammeView writeModule(
      @PathParam("programmeId") UUID programmeId,
      @PathParam("number") int number,
      @Valid @NotNull WriteProgrammeModule request);

  /**
   * Takes a module out of a draft. With its slots in the timetable. The modules behind it move up,
   * and so do the codes that begin with their number.
   *
   * @param number of the module, from 1
   */
  @DELETE
  @Path("/{programmeId}/modules/{number}")
  ProgrammeView removeModule(
      @PathParam("programmeId") UUID programmeId,
      @PathParam("number") int number,
      @QueryParam("revision") @NotNull Integer revision);

  /**
   * Moves a module to another place in a draft. Codes that begin with a module's number and slots
   * of the timetable follow it.
   *
   * @param number of the module, from 1
   */
  @POST
  @Path("/{programmeId}/modules/{number}/position")
  ProgrammeView moveModule(
      @PathParam("programmeId") UUID programmeId,
      @PathParam("number") int number,
      @Valid @NotNull MoveProgrammeModule request);

  /** Puts the content of an earlier revision of a draft back. */
  @POST
  @Path("/{programmeId}/restoration")
  ProgrammeView restoreProgramme(
      @PathParam("programmeId") UUID programmeId, @Valid @NotNull RestoreProgramme request);
}
