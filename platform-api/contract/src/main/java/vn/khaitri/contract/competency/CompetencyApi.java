package vn.khaitri.contract.competency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import java.util.List;
import vn.khaitri.contract.Page;

/** Frameworks of competencies as data, to which lessons and questions are mapped; for staff. */
@Path("/api/v1/competency")
@Produces(MediaType.APPLICATION_JSON)
public interface CompetencyApi {
  /** Lists the frameworks. */
  @GET
  @Path("/frameworks")
  List<FrameworkSummaryView> frameworks();

  /**
   * Reads a framework with its skills.
   *
   * @param code of the framework
   */
  @GET
  @Path("/frameworks/{code}")
  FrameworkView framework(@PathParam("code") String code);

  /**
   * Creates or replaces a draft of a framework. 409 {@code framework-in-force} for one that is no
   * draft any more, {@code framework-code-taken} when the sender knew of none.
   *
   * @param code of the framework
   */
  @PUT
  @Path("/frameworks/{code}")
  FrameworkView draft(
      @PathParam("code")
          @Size(max = DraftFramework.CODE_LENGTH)
          @Pattern(regexp = DraftFramework.CODE, message = "{competency.code}")
          String code,
      @Valid @NotNull DraftFramework request);

  /**
   * Replaces the skills of a draft by those of a CSV file. Its groups too. The file is in UTF-8 and
   * has the columns {@code group}, {@code code}, {@code name}, {@code level} and {@code
   * description}, the last two of which may be left out; for admins. 400 {@code skills-refused}
   * points at every row at fault, and nothing is changed.
   *
   * @param code of the framework
   */
  @PUT
  @Path("/frameworks/{code}/skills")
  @Consumes("text/csv")
  FrameworkView importSkills(@PathParam("code") String code, byte @NotNull [] csv);

  /**
   * Puts a framework in force. From now on content may name its skills, and it never changes again;
   * for admins.
   *
   * @param code of the framework
   */
  @POST
  @Path("/frameworks/{code}/force")
  FrameworkView putInForce(@PathParam("code") String code);

  /**
   * Sets the last day of a framework. What is mapped to it stays mapped.
   *
   * @param code of the framework
   */
  @PUT
  @Path("/frameworks/{code}/end")
  FrameworkView end(@PathParam("code") String code, @Valid @NotNull EndFramework request);

  /**
   * Throws a draft away.
   *
   * @param code of the framework
   */
  @DELETE
  @Path("/frameworks/{code}")
  void discard(@PathParam("code") String code);

  /**
   * Searches the skills of the frameworks that are in force today. In the order of their codes.
   *
   * @param words of code, name, group or framework, with or without marks; empty for all
   */
  @GET
  @Path("/skills")
  Page<SkillView> skills(
      @QueryParam("q") @DefaultValue("") @Size(max = 200) String words,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);
}
