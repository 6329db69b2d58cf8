package vn.khaitri.web.authoring;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.Roles;

/** The states of an outline's videos while they change by themselves. */
@Path("/day/khoa/{courseId}/tinh-trang")
@RolesAllowed(Roles.INSTRUCTOR)
@RunOnVirtualThread
class VideoWatchPages {
  private final Outlines outlines;

  VideoWatchPages(Outlines outlines) {
    this.outlines = outlines;
  }

  @CheckedTemplate(basePath = "authoring")
  static class Templates {
    static native TemplateInstance watch(VideoWatch watch);

    private Templates() {}
  }

  /**
   * Asks for the uploads alone, all in one call.
   *
   * @param videos as the page that asks shows them
   * @param seconds that it waited before it asked
   * @param asked how often it asked before
   */
  @GET
  public Response states(
      @PathParam("courseId") UUID courseId,
      @QueryParam("video") List<String> videos,
      @QueryParam("giay") @DefaultValue("0") int seconds,
      @QueryParam("lan") @DefaultValue("0") int asked,
      @HeaderParam("HX-Request") boolean part) {
    if (!part) {
      return Response.seeOther(URI.create("/day/khoa/" + courseId)).build();
    }
    var before = videos.stream().flatMap(VideoWatch.Watched::of).toList();
    var uploads = outlines.uploads(before.stream().map(VideoWatch.Watched::mediaId));
    var watch = new VideoWatch(courseId, List.of(), seconds, asked).next(before, uploads);
    return Response.ok(Templates.watch(watch)).build();
  }
}
