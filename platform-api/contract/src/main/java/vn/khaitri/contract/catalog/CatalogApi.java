package vn.khaitri.contract.catalog;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import vn.khaitri.contract.Page;

/** The courses that anyone may see, signed in or not. */
@Path("/api/v1/catalog/courses")
public interface CatalogApi {
  /**
   * @param query words of the title or summary, with or without marks; empty for all
   */
  @GET
  Page<CourseCardView> search(
      @QueryParam("q") @DefaultValue("") @Size(max = 200) String query,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  @GET
  @Path("/{courseId}")
  CourseDetailView course(@PathParam("courseId") UUID courseId);
}
