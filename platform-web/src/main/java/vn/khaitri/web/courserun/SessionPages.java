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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.courserun.CourseRunView;
import vn.khaitri.web.shell.ProblemException;

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
        CourseRunView run,
        SessionForm form,
        List<SessionLessons.Choice> lessons,
        @Nullable Problem problem);

    static native TemplateInstance changeSession(
        CourseRunView run,
        UUID sessionId,
        SessionForm form,
        List<SessionLessons.Choice> lessons,
        @Nullable Problem problem);

    private Templates() {}
  }

  @GET
  @Path("/tao")
  public TemplateInstance form(@PathParam("runId") UUID runId) {
    return plan(runId, SessionForm.fresh(), null);
  }

  @POST
  @Path("/tao")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response plan(@PathParam("runId") UUID runId, MultivaluedMap<String, String> boxes) {
    var typed = SessionForm.of(boxes);
    try {
      sessions.plan(runId, typed.planned());
      return to(runId);
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> plan(runId, typed, refusal.problem()));
    }
  }

  @GET
  @Path("/{sessionId}")
  public TemplateInstance session(
      @PathParam("runId") UUID runId, @PathParam("sessionId") UUID sessionId) {
    return change(runId, sessionId, SessionForm.of(sessions.session(runId, sessionId)), null);
  }

  /** When someone was quicker, the form keeps what was typed and may be sent once more. */
  @POST
  @Path("/{sessionId}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(
      @PathParam("runId") UUID runId,
      @PathParam("sessionId") UUID sessionId,
      MultivaluedMap<String, String> boxes) {
    var typed = SessionForm.of(boxes);
    try {
      sessions.change(runId, sessionId, typed.changed());
      return to(runId);
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () -> {
            var form =
                refusal.isEditConflict()
                    ? typed.rebasedOn(sessions.session(runId, sessionId).revision())
                    : typed;
            return change(runId, sessionId, form, refusal.problem());
          });
    }
  }

  @POST
  @Path("/{sessionId}/xoa")
  public Response remove(@PathParam("runId") UUID runId, @PathParam("sessionId") UUID sessionId) {
    try {
      sessions.remove(runId, sessionId);
      return to(runId);
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () ->
              change(
                  runId,
                  sessionId,
                  SessionForm.of(sessions.session(runId, sessionId)),
                  refusal.problem()));
    }
  }

  private TemplateInstance plan(UUID runId, SessionForm form, @Nullable Problem problem) {
    var run = runs.run(runId);
    return Templates.planSession(run, form, lessons.of(run.courseId()), problem);
  }

  private TemplateInstance change(
      UUID runId, UUID sessionId, SessionForm form, @Nullable Problem problem) {
    var run = runs.run(runId);
    return Templates.changeSession(run, sessionId, form, lessons.of(run.courseId()), problem);
  }

  private static Response to(UUID runId) {
    return Response.seeOther(URI.create(RunQuery.PATH + "/" + runId + "#cac-buoi")).build();
  }
}
