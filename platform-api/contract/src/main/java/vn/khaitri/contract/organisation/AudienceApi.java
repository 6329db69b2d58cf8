package vn.khaitri.contract.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Creates;

/**
 * Whom documents say training is for, in their own words (ACT-1). Lists are in the order of
 * Vietnamese letters: a, b, c, d, đ, e, g, h.
 */
@Path("/api/v1/audience-groups")
@Produces(MediaType.APPLICATION_JSON)
public interface AudienceApi {
  /**
   * Lists the groups that are valid on a day.
   *
   * @param on today when it is not given
   */
  @GET
  List<AudienceGroupView> groups(@QueryParam("on") @Nullable LocalDate on);

  /** Lists all groups, also those that ended or have yet to begin. */
  @GET
  @Path("/all")
  List<AudienceGroupView> all();

  /**
   * Adds a group. For admins; 409 {@code audience-code-taken} for a code that any group has or had.
   */
  @POST
  @Creates("/api/v1/audience-groups/{code}")
  AudienceGroupView create(@Valid @NotNull CreateAudienceGroup request);

  /**
   * Reads a group, also one that ended or has yet to begin.
   *
   * @param code of the group
   */
  @GET
  @Path("/{code}")
  AudienceGroupView group(@PathParam("code") String code);

  /**
   * Sets the last day of a group; for admins.
   *
   * @param code of the group
   */
  @PUT
  @Path("/{code}/end")
  AudienceGroupView end(@PathParam("code") String code, @Valid @NotNull EndAudienceGroup request);

  /** Lists the groups, valid today, that the caller belongs to. */
  @GET
  @Path("/mine")
  List<AudienceGroupView> mine();

  /**
   * Sets the groups that the caller belongs to. The caller belongs to these groups and to no other
   * valid one. 400 {@code audience-unknown} points at codes of no group valid today.
   */
  @PUT
  @Path("/mine")
  List<AudienceGroupView> choose(@Valid @NotNull ChooseAudienceGroups request);
}
