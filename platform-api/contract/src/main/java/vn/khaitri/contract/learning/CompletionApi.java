package vn.khaitri.contract.learning;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;

/** Who has done all that a run asks for. */
@Path("/api/v1/learning/completions")
@Produces(MediaType.APPLICATION_JSON)
public interface CompletionApi {
  /**
   * Lists completed runs of all learners, the first completion first. For other systems, which ask
   * again with the moment of the last row that they have.
   *
   * @param updatedSince only what was completed then or later; all when it is not given
   */
  @GET
  Page<CompletionView> completions(
      @QueryParam("updatedSince") @Nullable Instant updatedSince,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);
}
