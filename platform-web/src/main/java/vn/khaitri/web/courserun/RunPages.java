package vn.khaitri.web.courserun;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.courserun.CancelRun;
import vn.khaitri.contract.courserun.CourseRunView;
import vn.khaitri.web.shell.Form;

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
    return step(runId, Form.none(), form -> runs.open(runId));
  }

  @POST
  @Path("/dong")
  public Response close(@PathParam("runId") UUID runId) {
    return step(runId, Form.none(), form -> runs.close(runId));
  }

  @POST
  @Path("/huy")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response cancel(@PathParam("runId") UUID runId, MultivaluedMap<String, String> boxes) {
    return step(runId, Form.typed(boxes), form -> runs.cancel(runId, form.as(CancelRun.class)));
  }

  /** Refused, what was typed stays. */
  private Response step(UUID runId, Form typed, Function<Form, CourseRunView> step) {
    return typed.sent(
        form -> RunQuery.PATH + "/" + step.apply(form).id(),
        form -> Templates.run(sheets.of(runId).with(form)));
  }
}
