package vn.khaitri.web.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.programme.MoveProgrammeModule;
import vn.khaitri.contract.programme.ProgrammeModule;
import vn.khaitri.contract.programme.ProgrammeView;
import vn.khaitri.contract.programme.ProgrammeView.ModuleView;
import vn.khaitri.contract.programme.WriteProgrammeModule;
import vn.khaitri.web.shell.Form;
import vn.khaitri.web.shell.FormBox;
import vn.khaitri.web.shell.Viewer;

/** The modules of a programme in the making: one form each, their order, removal. */
@Path("/quan-tri/chuong-trinh/{programmeId}/chuyen-de/{number}")
@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
@RunOnVirtualThread
class ModulePages {
  private static final String FRESH = "moi";
  private static final ProgrammeModule EMPTY =
      new ProgrammeModule("", 0, 0, 0, List.of(), List.of());

  private final ProgrammeClient programmes;
  private final Viewer viewer;

  ModulePages(@RestClient ProgrammeClient programmes, Viewer viewer) {
    this.programmes = programmes;
    this.viewer = viewer;
  }

  @CheckedTemplate(basePath = "programme")
  static class Templates {
    static native TemplateInstance module(ModuleSheet sheet);

    private Templates() {}
  }

  /**
   * @param number {@code moi} for one that is about to be added
   */
  @GET
  public TemplateInstance module(
      @PathParam("programmeId") UUID programmeId, @PathParam("number") String number) {
    var programme = programmes.programme(programmeId);
    return Templates.module(sheet(programme, number, form -> form));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(
      @PathParam("programmeId") UUID programmeId,
      @PathParam("number") String number,
      MultivaluedMap<String, String> boxes) {
    return Form.typed(boxes)
        .sent(
            form -> {
              var request = form.as(WriteProgrammeModule.class);
              if (FRESH.equals(number)) {
                programmes.addModule(programmeId, request);
              } else {
                programmes.writeModule(programmeId, number(number), request);
              }
              return done(programmeId, request.revision());
            },
            form -> {
              var kept = programmes.programme(programmeId);
              return Templates.module(sheet(kept, number, none -> form.over(kept::revision)));
            });
  }

  /** Adds, moves and takes away boxes. Nothing is kept by it. */
  @POST
  @Path("/soan")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public TemplateInstance edit(
      @PathParam("programmeId") UUID programmeId,
      @PathParam("number") String number,
      MultivaluedMap<String, String> boxes) {
    var typed = Form.typed(boxes);
    var programme = programmes.programme(programmeId);
    var place = place(programme, number);
    var edited =
        ModuleEdit.of(typed.text("lam")).map(step -> step.apply(typed, place)).orElse(typed);
    return Templates.module(sheet(programme, number, none -> edited));
  }

  @GET
  @Path("/soan")
  public Response back(
      @PathParam("programmeId") UUID programmeId, @PathParam("number") String number) {
    return Response.seeOther(
            URI.create("/quan-tri/chuong-trinh/" + programmeId + "/chuyen-de/" + number))
        .build();
  }

  @POST
  @Path("/vi-tri")
  public Response move(
      @PathParam("programmeId") UUID programmeId,
      @PathParam("number") String number,
      @FormParam("den") int to,
      @FormParam("revision") int revision) {
    return act(
        programmeId,
        revision,
        () ->
            programmes.moveModule(
                programmeId, number(number), new MoveProgrammeModule(to, revision)));
  }

  @POST
  @Path("/bo")
  public Response remove(
      @PathParam("programmeId") UUID programmeId,
      @PathParam("number") String number,
      @FormParam("revision") int revision) {
    return act(
        programmeId,
        revision,
        () -> programmes.removeModule(programmeId, number(number), revision));
  }

  private Response act(UUID programmeId, int revision, Runnable act) {
    return Form.none()
        .sent(
            form -> {
              act.run();
              return done(programmeId, revision);
            },
            form ->
                ProgrammePages.Templates.programme(
                    ProgrammeSheet.of(programmes.programme(programmeId), viewer, 0).refused(form)));
  }

  /**
   * @param form what to show in place of what is kept
   */
  private static ModuleSheet sheet(
      ProgrammeView programme, String number, UnaryOperator<Form> form) {
    var place = place(programme, number);
    var fresh = FRESH.equals(number);
    var kept = fresh ? EMPTY : module(programme.modules().get(place - 1));
    var boxes = Form.of(new WriteProgrammeModule(kept, programme.revision()));
    return new ModuleSheet(programme, place, fresh, form.apply(boxes));
  }

  private static ProgrammeModule module(ModuleView kept) {
    return new ProgrammeModule(
        kept.title(), kept.theory(), kept.practice(), kept.total(), kept.sections(), kept.topics());
  }

  /** The number that the module has or is to have. */
  private static int place(ProgrammeView programme, String number) {
    var modules = programme.modules().size();
    var place = FRESH.equals(number) ? modules + 1 : number(number);
    if (place < 1 || place > modules + (FRESH.equals(number) ? 1 : 0)) {
      throw new NotFoundException();
    }
    return place;
  }

  private static int number(String written) {
    var number = FormBox.number(written);
    if (number == null) {
      throw new NotFoundException();
    }
    return number;
  }

  private static String done(UUID programmeId, int before) {
    return ProgrammePages.page(programmeId) + "?hoan-tac=" + before + "#chuyen-de";
  }
}
