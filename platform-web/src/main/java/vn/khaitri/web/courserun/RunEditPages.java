package vn.khaitri.web.courserun;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.courserun.ChangeRun;
import vn.khaitri.contract.courserun.CourseRunView;
import vn.khaitri.contract.courserun.RunPlan;
import vn.khaitri.web.shell.Form;

/** Changing what was planned for a course run. */
@Path(RunQuery.PATH + "/{runId}/sua")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
class RunEditPages {
  private final CourseRunClient runs;
  private final RunOffer offer;

  RunEditPages(@RestClient CourseRunClient runs, RunOffer offer) {
    this.runs = runs;
    this.offer = offer;
  }

  @CheckedTemplate(basePath = "courserun")
  static class Templates {
    static native TemplateInstance changeRun(
        CourseRunView run, String address, Form form, RunChoices choices);

    private Templates() {}
  }

  @GET
  public TemplateInstance form(@PathParam("runId") UUID runId) {
    var run = runs.run(runId);
    return page(run, RunDays.shown(Form.of(new ChangeRun(planOf(run), run.revision()))));
  }

  /** When someone was quicker, the form keeps what was typed and may be sent once more. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("runId") UUID runId, MultivaluedMap<String, String> boxes) {
    var run = runs.run(runId);
    return Form.typed(boxes)
        .sent(
            form -> {
              runs.change(runId, RunDays.sent(form, planOf(run)).as(ChangeRun.class));
              return RunQuery.PATH + "/" + runId;
            },
            form -> page(run, form.over(() -> runs.run(runId).revision())));
  }

  /** Offers the communes of the province that is chosen. Nothing is kept by it. */
  @POST
  @Path("/soan")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public TemplateInstance narrow(
      @PathParam("runId") UUID runId, MultivaluedMap<String, String> boxes) {
    return page(runs.run(runId), Form.typed(boxes));
  }

  @GET
  @Path("/soan")
  public Response back(@PathParam("runId") UUID runId) {
    return Response.seeOther(URI.create(RunQuery.PATH + "/" + runId + "/sua")).build();
  }

  private TemplateInstance page(CourseRunView run, Form typed) {
    var form = typed.with("versionId", run.versionId().toString());
    return Templates.changeRun(
        run, RunQuery.PATH + "/" + run.id() + "/sua", form, offer.choices(run.courseId(), form));
  }

  /** There is nothing to change of a run that goes with its course. */
  private static RunPlan planOf(CourseRunView run) {
    return Optional.ofNullable(run.plan()).orElseThrow(NotFoundException::new);
  }
}
