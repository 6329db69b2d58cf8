package vn.khaitri.contract.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;

/**
 * BR-11: what is in force and overdue for review, or due within {@value #DAYS_AHEAD} days; the most
 * urgent first. For those who write and appraise.
 */
@Path("/api/v1/reviews/due")
@Produces(MediaType.APPLICATION_JSON)
public interface ReviewDueApi {
  int DAYS_AHEAD = 30;

  /**
   * Lists what is due for review.
   *
   * @param kind all kinds when it is not given
   */
  @GET
  Page<DueView> due(
      @QueryParam("kind") @Nullable DueKind kind,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  /** Downloads what is due for review as CSV. The same list, whole, for spreadsheets. */
  @GET
  @Path("/export")
  @Produces("text/csv")
  String export(@QueryParam("kind") @Nullable DueKind kind);
}
