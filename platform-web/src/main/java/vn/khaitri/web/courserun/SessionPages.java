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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.courserun.ChangeSession;
import vn.khaitri.contract.courserun.CourseRunView;
import vn.khaitri.contract.courserun.PlanSession;
import vn.khaitri.web.shell.Form;

/** The class sessions of a run: planned, changed, removed. */
@Path(RunQuery.PATH + "/{runId}/buoi")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
class SessionPages {
  private final CourseRunClient runs;
  private final ClassSessionClient sessions;
  private final SessionLessons lessons;

  SessionPages(
      @RestClient CourseRunClient runs,
      @RestClient ClassSessionClient sessions,
      SessionLessons lessons) {
    this.runs = runs;
    this.sessions = sessions;
    this.lessons = lessons;
  }

  @CheckedTemplate(basePath = "courserun")
  static class Templates {
    static native TemplateInstance planSession(
        CourseRunView run, Form form, List<SessionLessons.Choice> lessons);

    static native TemplateInstance changeSession(
        CourseRunView run, UUID sessionId, Form form, List<SessionLessons.Choice> lessons);

    private Templates() {}
  }

  @GET
  @Path("/tao")
  public TemplateInstance form(@PathParam("runId") UUID runId) {
    return plan(runId, Form.none());
  }

  @POST
  @Path("/tao")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response plan(@PathParam("runId") UUID runId, MultivaluedMap<String, String> boxes) {
    return Form.typed(boxes)
        .sent(
            form -> {
              sessions.plan(runId, SessionTimes.sent(form).as(PlanSession.class));
              return page(runId);
            },
            form -> plan(runId, form));
  }

  @GET
  @Path("/{sessionId}")
  public TemplateInstance session(
      @PathParam("runId") UUID runId, @PathParam("sessionId") UUID sessionId) {
    return change(runId, sessionId, kept(runId, sessionId));
  }

  /** When someone was quicker, the form keeps what was typed and may be sent once more. */
  @POST
  @Path("/{sessionId}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(
      @PathParam("runId") UUID runId,
      @PathParam("sessionId") UUID sessionId,
      MultivaluedMap<String, String> boxes) {
    return Form.typed(boxes)
        .sent(
            form -> {
              sessions.change(runId, sessionId, SessionTimes.sent(form).as(ChangeSession.class));
              return page(runId);
            },
            form ->
                change(
                    runId,
                    sessionId,
                    form.over(() -> sessions.session(runId, sessionId).revision())));
  }

  @POST
  @Path("/{sessionId}/xoa")
  public Response remove(@PathParam("runId") UUID runId, @PathParam("sessionId") UUID sessionId) {
    return Form.none()
        .sent(
            form -> {
              sessions.remove(runId, sessionId);
              return page(runId);
            },
            form -> change(runId, sessionId, kept(runId, sessionId).refused(form)));
  }

  private Form kept(UUID runId, UUID sessionId) {
    var kept = sessions.session(runId, sessionId);
    return SessionTimes.shown(Form.of(new ChangeSession(kept.session(), kept.revision())));
  }

  private TemplateInstance plan(UUID runId, Form form) {
    var run = runs.run(runId);
    return Templates.planSession(run, form, lessons.of(run.courseId()));
  }

  private TemplateInstance change(UUID runId, UUID sessionId, Form form) {
    var run = runs.run(runId);
    return Templates.changeSession(run, sessionId, form, lessons.of(run.courseId()));
  }

  private static String page(UUID runId) {
    return RunQuery.PATH + "/" + runId + "#cac-buoi";
  }
}
