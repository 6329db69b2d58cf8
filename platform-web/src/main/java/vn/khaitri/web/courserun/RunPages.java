package vn.khaitri.web.courserun;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.courserun.CancelRun;
import vn.khaitri.contract.courserun.CourseRunView;
import vn.khaitri.web.shell.ProblemException;

/** A course run and its life: opened, closed, cancelled. */
@Path(RunQuery.PATH + "/{runId}")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
class RunPages {
  private final CourseRunClient runs;
  private final RunSheets sheets;

  RunPages(@RestClient CourseRunClient runs, RunSheets sheets) {
    this.runs = runs;
    this.sheets = sheets;
  }

  @CheckedTemplate(basePath = "courserun")
  static class Templates {
    static native TemplateInstance run(RunSheet sheet);

    private Templates() {}
  }

  @GET
  @RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
  public TemplateInstance run(@PathParam("runId") UUID runId) {
    return Templates.run(sheets.of(runId));
  }

  @POST
  @Path("/mo")
  public Response open(@PathParam("runId") UUID runId) {
    return step(runId, "", () -> runs.open(runId));
  }

  @POST
  @Path("/dong")
  public Response close(@PathParam("runId") UUID runId) {
    return step(runId, "", () -> runs.close(runId));
  }

  @POST
  @Path("/huy")
  public Response cancel(
      @PathParam("runId") UUID runId, @FormParam("reason") @DefaultValue("") String reason) {
    return step(runId, reason, () -> runs.cancel(runId, new CancelRun(reason.strip())));
  }

  /** Refused, what was typed stays. */
  private Response step(UUID runId, String reason, Supplier<CourseRunView> step) {
    try {
      return Response.seeOther(URI.create(RunQuery.PATH + "/" + step.get().id())).build();
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () -> Templates.run(sheets.of(runId).refused(reason, refusal.problem())));
    }
  }
}
