package vn.khaitri.web.attendance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.web.attendance.AttendanceSheet.History;
import vn.khaitri.web.courserun.CourseRunClient;
import vn.khaitri.web.shell.FormBox;
import vn.khaitri.web.shell.ProblemException;

/** Who was at a class session: a sheet to tick, on a telephone as well. */
@Path(AttendancePages.PATH)
@Authenticated
@RunOnVirtualThread
class AttendancePages {
  static final String PATH = "/quan-tri/lop/{runId}/buoi/{sessionId}/diem-danh";

  private static final int ROWS = 50;
  private static final String PAGE = "trang";
  private static final String RECORDED = "da-ghi";

  private final CourseRunClient runs;
  private final AttendanceClient attendance;

  AttendancePages(@RestClient CourseRunClient runs, @RestClient AttendanceClient attendance) {
    this.runs = runs;
    this.attendance = attendance;
  }

  @CheckedTemplate(basePath = "attendance")
  static class Templates {
    static native TemplateInstance attendance(AttendanceSheet sheet);

    private Templates() {}
  }

  /**
   * @param recorded how many marks were recorded just now
   * @param learnerId whose history is shown
   */
  @GET
  public TemplateInstance sheet(
      @PathParam("runId") UUID runId,
      @PathParam("sessionId") UUID sessionId,
      @QueryParam(PAGE) @DefaultValue("0") int page,
      @QueryParam(RECORDED) @Nullable Integer recorded,
      @QueryParam("xem") @Nullable UUID learnerId) {
    var sheet = sheet(runId, sessionId, page).recorded(recorded);
    return Templates.attendance(
        learnerId == null
            ? sheet
            : sheet.with(new History(learnerId, attendance.history(runId, sessionId, learnerId))));
  }

  /** Records what is ticked otherwise than it stood, or ticks the rest and records nothing yet. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(
      @PathParam("runId") UUID runId,
      @PathParam("sessionId") UUID sessionId,
      MultivaluedMap<String, String> boxes) {
    var form = AttendanceForm.of(boxes);
    int page = page(boxes);
    if (FormBox.text(boxes, "lam").equals("con-lai")) {
      return Response.ok(shown(runId, sessionId, page, form.restPresent())).build();
    }
    try {
      var changes = form.request();
      if (!changes.entries().isEmpty()) {
        attendance.record(runId, sessionId, changes);
      }
      return to(runId, sessionId, page, changes.entries().size());
    } catch (ProblemException refusal) {
      return refused(runId, sessionId, page, form, refusal);
    }
  }

  /** Takes back the last change of one mark; what is ticked for others stays ticked. */
  @POST
  @Path("/{learnerId}/hoan-tac")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response undo(
      @PathParam("runId") UUID runId,
      @PathParam("sessionId") UUID sessionId,
      @PathParam("learnerId") UUID learnerId,
      MultivaluedMap<String, String> boxes) {
    var others = AttendanceForm.of(boxes).without(learnerId);
    int page = page(boxes);
    try {
      attendance.undo(runId, sessionId, learnerId);
      return others.changes().isEmpty()
          ? to(runId, sessionId, page, 1)
          : Response.ok(shown(runId, sessionId, page, others)).build();
    } catch (ProblemException refusal) {
      return refused(runId, sessionId, page, others, refusal);
    }
  }

  @GET
  @Path("/{learnerId}/hoan-tac")
  public Response back(@PathParam("runId") UUID runId, @PathParam("sessionId") UUID sessionId) {
    return Response.seeOther(UriBuilder.fromPath(PATH).build(runId, sessionId)).build();
  }

  private AttendanceSheet sheet(UUID runId, UUID sessionId, int page) {
    var view = attendance.sheet(runId, sessionId, Math.max(0, page), ROWS);
    return AttendanceSheet.of(runs.run(runId), view);
  }

  private TemplateInstance shown(UUID runId, UUID sessionId, int page, AttendanceForm form) {
    return Templates.attendance(sheet(runId, sessionId, page).ticked(form.marks()));
  }

  private Response refused(
      UUID runId, UUID sessionId, int page, AttendanceForm form, ProblemException refusal) {
    return refusal.onForm(
        () ->
            Templates.attendance(
                sheet(runId, sessionId, page)
                    .ticked(form.marks())
                    .refused(form.atRows(refusal.problem()))));
  }

  private static int page(MultivaluedMap<String, String> boxes) {
    return Objects.requireNonNullElse(FormBox.number(boxes, PAGE), 0);
  }

  private static Response to(UUID runId, UUID sessionId, int page, int recorded) {
    return Response.seeOther(
            UriBuilder.fromPath(PATH)
                .queryParam(PAGE, page)
                .queryParam(RECORDED, recorded)
                .build(runId, sessionId))
        .build();
  }
}
