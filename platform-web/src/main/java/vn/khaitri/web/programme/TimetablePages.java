package vn.khaitri.web.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.programme.LayOutTimetable;
import vn.khaitri.web.shell.ProblemException;

/** The timetable of a programme: a map to read, by hand and by one button to lay out. */
@Path("/quan-tri/chuong-trinh/{programmeId}/thoi-khoa-bieu")
@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
@RunOnVirtualThread
class TimetablePages {
  private final ProgrammeClient programmes;
  private final TimetableClient timetables;

  TimetablePages(@RestClient ProgrammeClient programmes, @RestClient TimetableClient timetables) {
    this.programmes = programmes;
    this.timetables = timetables;
  }

  @CheckedTemplate(basePath = "programme")
  static class Templates {
    static native TemplateInstance timetable(TimetableSheet sheet);

    private Templates() {}
  }

  /**
   * @param before the revision before the act that may be taken back
   */
  @GET
  @Authenticated
  public TemplateInstance timetable(
      @PathParam("programmeId") UUID programmeId,
      @QueryParam("hoan-tac") @DefaultValue("0") int before) {
    return Templates.timetable(sheet(programmeId, before));
  }

  @POST
  @Path("/tiet")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response writeSlots(
      @PathParam("programmeId") UUID programmeId, MultivaluedMap<String, String> boxes) {
    var typed = SlotsForm.of(boxes);
    try {
      timetables.writeSlots(programmeId, typed.request());
      return done(programmeId, typed.revision());
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () -> Templates.timetable(sheet(programmeId, 0).refused(typed, refusal.problem())));
    }
  }

  @POST
  @Path("/doi-ngay")
  public Response swapDays(
      @PathParam("programmeId") UUID programmeId,
      @FormParam("first") @DefaultValue("") String first,
      @FormParam("second") @DefaultValue("") String second,
      @FormParam("revision") int revision) {
    var typed = new SwapForm(first, second, revision);
    try {
      timetables.swapDays(programmeId, typed.request());
      return done(programmeId, revision);
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () -> Templates.timetable(sheet(programmeId, 0).refused(typed, refusal.problem())));
    }
  }

  @POST
  @Path("/xep")
  public Response layOut(
      @PathParam("programmeId") UUID programmeId, @FormParam("revision") int revision) {
    try {
      timetables.layOut(programmeId, new LayOutTimetable(revision));
      return done(programmeId, revision);
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () -> Templates.timetable(sheet(programmeId, 0).refused(refusal.problem())));
    }
  }

  private TimetableSheet sheet(UUID programmeId, int before) {
    return TimetableSheet.of(
        programmes.programme(programmeId), timetables.timetable(programmeId), before);
  }

  private static Response done(UUID programmeId, int before) {
    return Response.seeOther(
            URI.create(
                "/quan-tri/chuong-trinh/" + programmeId + "/thoi-khoa-bieu?hoan-tac=" + before))
        .build();
  }
}
