package vn.khaitri.contract.catalog;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Answers;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.authoring.CourseAccess;

/** The courses that anyone may see, signed in or not. */
@Path("/api/v1/catalog/courses")
@Produces(MediaType.APPLICATION_JSON)
public interface CatalogApi {
  /**
   * Searches the catalogue. A filter that is not given or empty leaves nothing out.
   *
   * @param query words of the title or summary, with or without marks; empty for all
   * @param audience code of a group; courses for everyone are for it too
   * @param field as {@link #filters} names it
   * @param skill such as {@code TT03-2014:IU01}
   * @param sort the order of the list
   */
  @GET
  Page<CourseCardView> search(
      @QueryParam("q") @DefaultValue("") @Size(max = 200) String query,
      @QueryParam("audience") @Nullable @Size(max = 50) String audience,
      @QueryParam("field") @Nullable @Size(max = 200) String field,
      @QueryParam("skill") @Nullable @Size(max = 100) String skill,
      @QueryParam("length") @Nullable CourseLength length,
      @QueryParam("access") @Nullable CourseAccess access,
      @QueryParam("sort") @DefaultValue("BEST_MATCH") CatalogOrder sort,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  /** Lists what the catalogue can be searched by. */
  @GET
  @Path("/filters")
  CatalogFiltersView filters();

  /** Reads a course of the catalogue. */
  @GET
  @Path("/{courseId}")
  CourseDetailView course(@PathParam("courseId") UUID courseId);

  /**
   * Reads a lesson of an open course, without signing in. SYS-03. 404 {@code no-preview} for video,
   * quizzes, class sessions and courses that are not open.
   */
  @GET
  @Path("/{courseId}/lessons/{lessonId}/preview")
  LessonPreviewView preview(
      @PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId);

  /**
   * Opens a picture or document that a previewed lesson shows. A picture or document that the
   * preview shows: 307 to where it can be fetched for a short while, 410 {@code asset-unavailable}
   * when its licence has run out (BR-13).
   */
  @GET
  @Path("/{courseId}/lessons/{lessonId}/preview/files/{assetId}")
  @Produces(MediaType.WILDCARD)
  @Answers(value = 307, headers = "Location")
  Response previewFile(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @PathParam("assetId") UUID assetId);
}
