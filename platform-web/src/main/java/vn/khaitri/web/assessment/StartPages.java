package vn.khaitri.web.assessment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.assessment.StartAttempt;

@Path("/hoc/{runId}/{lessonId}/lam-bai")
@RolesAllowed(Roles.LEARNER)
@RunOnVirtualThread
class StartPages {
  private final AttemptClient attempts;

  StartPages(@RestClient AttemptClient attempts) {
    this.attempts = attempts;
  }

  /** Starts an attempt, or goes on with the one that is open. */
  @POST
  public Response start(@PathParam("runId") UUID runId, @PathParam("lessonId") UUID lessonId) {
    var sheet = new AttemptSheet(attempts.start(new StartAttempt(runId, lessonId)));
    return Response.seeOther(URI.create(sheet.openPage())).build();
  }

  /** Where one lands after signing in on the way to {@link #start}. */
  @GET
  public Response back(@PathParam("runId") UUID runId, @PathParam("lessonId") UUID lessonId) {
    return Response.seeOther(URI.create("/hoc/" + runId + "/" + lessonId)).build();
  }
}
