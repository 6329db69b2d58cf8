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
import vn.khaitri.web.shell.ProblemException;

@Path("/hoc/{runId}/{lessonId}/lam-bai")
@RolesAllowed(Roles.LEARNER)
@RunOnVirtualThread
class StartPages {
  /** The page of the lesson says until when. */
  private static final String WAIT = "attempts-wait";

  private final AttemptClient attempts;

  StartPages(@RestClient AttemptClient attempts) {
    this.attempts = attempts;
  }

  /** Starts an attempt, or goes on with the one that is open. */
  @POST
  public Response start(@PathParam("runId") UUID runId, @PathParam("lessonId") UUID lessonId) {
    try {
      var sheet = new AttemptSheet(attempts.start(new StartAttempt(runId, lessonId)));
      return Response.seeOther(URI.create(sheet.openPage())).build();
    } catch (ProblemException refusal) {
      if (refusal.is(WAIT)) {
        return back(runId, lessonId);
      }
      throw refusal;
    }
  }

  /** Where one lands after signing in on the way to {@link #start}. */
  @GET
  public Response back(@PathParam("runId") UUID runId, @PathParam("lessonId") UUID lessonId) {
    return Response.seeOther(URI.create("/hoc/" + runId + "/" + lessonId)).build();
  }
}
