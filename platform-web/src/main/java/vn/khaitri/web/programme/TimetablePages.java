package vn.khaitri.web.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.programme.LayOutTimetable;
import vn.khaitri.contract.programme.SwapDays;
import vn.khaitri.contract.programme.WriteSlots;
import vn.khaitri.web.shell.Form;

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
    return Form.typed(boxes)
        .sent(
            form -> {
              var free = form.text("subject/module").isEmpty();
              var request = (free ? form.cut("subject") : form).as(WriteSlots.class);
              timetables.writeSlots(programmeId, request);
              return done(programmeId, request.revision());
            },
            form -> Templates.timetable(sheet(programmeId, 0).slotsRefused(form)));
  }

  @POST
  @Path("/doi-ngay")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response swapDays(
      @PathParam("programmeId") UUID programmeId, MultivaluedMap<String, String> boxes) {
    return Form.typed(boxes)
        .sent(
            form -> {
              var request = form.as(SwapDays.class);
              timetables.swapDays(programmeId, request);
              return done(programmeId, request.revision());
            },
            form -> Templates.timetable(sheet(programmeId, 0).swapRefused(form)));
  }

  @POST
  @Path("/xep")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response layOut(
      @PathParam("programmeId") UUID programmeId, MultivaluedMap<String, String> boxes) {
    return Form.typed(boxes)
        .sent(
            form -> {
              var request = form.as(LayOutTimetable.class);
              timetables.layOut(programmeId, request);
              return done(programmeId, request.revision());
            },
            form -> {
              var sheet = sheet(programmeId, 0);
              return Templates.timetable(sheet.slotsRefused(sheet.slots().refused(form)));
            });
  }

  private TimetableSheet sheet(UUID programmeId, int before) {
    return TimetableSheet.of(
        programmes.programme(programmeId), timetables.timetable(programmeId), before);
  }

  private static String done(UUID programmeId, int before) {
    return ProgrammePages.page(programmeId) + "/thoi-khoa-bieu?hoan-tac=" + before;
  }
}
