package vn.khaitri.web.importexport;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.CourseFactsView;
import vn.khaitri.contract.importexport.ImportExportApi;
import vn.khaitri.web.authoring.AuthoringClient;
import vn.khaitri.web.shell.ProblemException;

/** A course as a package on one's machine. */
@Path("/day/khoa/{courseId}/goi")
@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
@RunOnVirtualThread
class PackagePages {
  private final ImportExportClient exchange;
  private final AuthoringClient authoring;

  PackagePages(@RestClient ImportExportClient exchange, @RestClient AuthoringClient authoring) {
    this.exchange = exchange;
    this.authoring = authoring;
  }

  @CheckedTemplate(basePath = "importexport")
  static class Templates {
    static native TemplateInstance pack(CourseFactsView course, @Nullable Problem problem);

    private Templates() {}
  }

  @GET
  public TemplateInstance choice(@PathParam("courseId") UUID courseId) {
    return Templates.pack(authoring.facts(courseId), null);
  }

  /** Passes through as it comes; nothing of it is kept here. */
  @GET
  @Path("/tai-ve")
  public Response download(
      @PathParam("courseId") UUID courseId,
      @QueryParam("video") @DefaultValue("false") boolean videos) {
    try {
      var answer = exchange.pack(courseId, videos);
      return Response.ok(answer.readEntity(InputStream.class), ImportExportApi.PACKAGE)
          .header(
              HttpHeaders.CONTENT_DISPOSITION,
              answer.getHeaderString(HttpHeaders.CONTENT_DISPOSITION))
          .build();
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> Templates.pack(authoring.facts(courseId), refusal.problem()));
    }
  }
}
