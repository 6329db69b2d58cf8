package vn.khaitri.web.catalog;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.catalog.LessonPreviewView;

/** A lesson of an open course, to be read before one signs in. */
@Path(CatalogQuery.PATH + "/{courseId}/xem-thu/{lessonId}")
@PermitAll
@RunOnVirtualThread
class PreviewPages {
  private final CatalogClient catalog;

  PreviewPages(@RestClient CatalogClient catalog) {
    this.catalog = catalog;
  }

  @CheckedTemplate(basePath = "catalog")
  static class Templates {
    static native TemplateInstance preview(LessonPreviewView lesson);

    private Templates() {}
  }

  @GET
  public TemplateInstance lesson(
      @PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId) {
    return Templates.preview(catalog.preview(courseId, lessonId));
  }

  /** Pictures and documents are fetched straight from the store. */
  @GET
  @Path("/tep/{assetId}")
  public Response file(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @PathParam("assetId") UUID assetId) {
    try (var answer = catalog.previewFile(courseId, lessonId, assetId)) {
      return Response.temporaryRedirect(answer.getLocation()).build();
    }
  }
}
