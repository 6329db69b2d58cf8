package vn.khaitri.web.learning;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;

/**
 * Pictures and documents of a lesson: asked for with the viewer's rights, fetched straight from the
 * store.
 */
@Path("/hoc/{runId}/{lessonId}/tep/{assetId}")
@RolesAllowed(Roles.LEARNER)
@RunOnVirtualThread
class FilePages {
  private final LearningClient learning;

  FilePages(@RestClient LearningClient learning) {
    this.learning = learning;
  }

  @GET
  public Response file(
      @PathParam("runId") UUID runId,
      @PathParam("lessonId") UUID lessonId,
      @PathParam("assetId") UUID assetId) {
    try (var answer = learning.file(runId, lessonId, assetId)) {
      return Response.temporaryRedirect(answer.getLocation()).build();
    }
  }
}
