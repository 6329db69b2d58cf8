package vn.khaitri.contract.videos;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import vn.khaitri.contract.Page;

/** Room for uploads. Files as they were uploaded count; what is made of them does not. */
@Path("/api/v1/videos/storage")
@Produces(MediaType.APPLICATION_JSON)
public interface StorageApi {
  /**
   * Reads how much room the caller's unit has for uploads. Of the caller's unit, or of the caller
   * alone who belongs to none.
   */
  @GET
  StorageView mine();

  /**
   * Lists the units with their room for uploads. For administrators; in Vietnamese order of the
   * names.
   *
   * @param query words of the unit's name, with or without marks
   * @param used only units that have uploads or a limit of their own
   */
  @GET
  @Path("/units")
  Page<UnitStorageView> units(
      @QueryParam("q") @DefaultValue("") @Size(max = 200) String query,
      @QueryParam("used") @DefaultValue("false") boolean used,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  /** Reads how much room a unit has for uploads. */
  @GET
  @Path("/units/{unitId}")
  UnitStorageView unit(@PathParam("unitId") UUID unitId);

  /** Sets how much room a unit has for uploads. */
  @PUT
  @Path("/units/{unitId}")
  UnitStorageView limit(@PathParam("unitId") UUID unitId, @Valid @NotNull LimitStorage request);

  /**
   * Downloads the list of units with their room as CSV. The same list, whole, for spreadsheets.
   *
   * @param query words of the unit's name, with or without marks
   * @param used only units that have uploads or a limit of their own
   */
  @GET
  @Path("/export")
  @Produces("text/csv")
  String export(
      @QueryParam("q") @DefaultValue("") @Size(max = 200) String query,
      @QueryParam("used") @DefaultValue("false") boolean used);
}
