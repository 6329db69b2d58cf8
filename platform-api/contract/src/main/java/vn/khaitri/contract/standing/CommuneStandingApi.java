package vn.khaitri.contract.standing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;

/** Where the people of the caller's own commune stand: for commune leaders, and of no other. */
@Path("/api/v1/communes/mine/standing")
@Produces(MediaType.APPLICATION_JSON)
public interface CommuneStandingApi {
  /** Reads how the people of the caller's commune stand. */
  @GET
  CommuneView commune();

  /** Lists the runs that people of the caller's commune are in. Where most are not done first. */
  @GET
  @Path("/runs")
  Page<CommuneRunView> runs(
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  /**
   * Lists the people of the caller's commune with the runs that they are in. By given name.
   *
   * @param state only those who stand so
   * @param run only those in this run
   */
  @GET
  @Path("/people")
  Page<CommunePersonView> people(
      @QueryParam("state") @Nullable StandingState state,
      @QueryParam("run") @Nullable UUID run,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int size);
}
