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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.programme.MoveProgrammeModule;
import vn.khaitri.contract.programme.ProgrammeView;
import vn.khaitri.web.shell.FormBox;
import vn.khaitri.web.shell.ProblemException;
import vn.khaitri.web.shell.Viewer;

/** The modules of a programme in the making: one form each, their order, removal. */
@Path("/quan-tri/chuong-trinh/{programmeId}/chuyen-de/{number}")
@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
@RunOnVirtualThread
class ModulePages {
  private static final String FRESH = "moi";

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
    var sheet = sheet(programme, number);
    var form =
        sheet.fresh()
            ? ModuleForm.fresh(programme.revision())
            : ModuleForm.of(programme.modules().get(sheet.number() - 1), programme.revision());
    return Templates.module(with(sheet, form));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(
      @PathParam("programmeId") UUID programmeId,
      @PathParam("number") String number,
      MultivaluedMap<String, String> boxes) {
    var typed = ModuleForm.of(boxes);
    try {
      if (FRESH.equals(number)) {
        programmes.addModule(programmeId, typed.request());
      } else {
        programmes.writeModule(programmeId, number(number), typed.request());
      }
      return done(programmeId, typed.revision());
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> again(programmeId, number, typed, refusal));
    }
  }

  /** Adds, moves and takes away boxes. Nothing is kept by it. */
  @POST
  @Path("/soan")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public TemplateInstance edit(
      @PathParam("programmeId") UUID programmeId,
      @PathParam("number") String number,
      MultivaluedMap<String, String> boxes) {
    var typed = ModuleForm.of(boxes);
    var sheet = sheet(programmes.programme(programmeId), number);
    var edit = ModuleEdit.of(FormBox.text(boxes, "lam"));
    var form = edit.map(step -> step.apply(typed, sheet.number())).orElse(typed);
    var focus = edit.map(step -> step.focus(form)).orElse("");
    return Templates.module(
        new ModuleSheet(sheet.programme(), sheet.number(), sheet.fresh(), form, focus, true, null));
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
    try {
      act.run();
      return done(programmeId, revision);
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () -> {
            var sheet = ProgrammeSheet.of(programmes.programme(programmeId), viewer, 0);
            return ProgrammePages.Templates.programme(
                sheet.refused(sheet.typed(), refusal.problem()));
          });
    }
  }

  /**
   * What was typed, ready to be sent once more, over the change that came first if there was one.
   */
  private TemplateInstance again(
      UUID programmeId, String number, ModuleForm typed, ProblemException refusal) {
    var kept = programmes.programme(programmeId);
    var sheet = sheet(kept, number);
    var form = refusal.isEditConflict() ? typed.rebasedOn(kept.revision()) : typed;
    return Templates.module(
        new ModuleSheet(kept, sheet.number(), sheet.fresh(), form, "", true, refusal.problem()));
  }

  private static ModuleSheet sheet(ProgrammeView programme, String number) {
    var modules = programme.modules().size();
    var fresh = FRESH.equals(number);
    var place = fresh ? modules + 1 : number(number);
    if (!fresh && (place < 1 || place > modules)) {
      throw new NotFoundException();
    }
    return new ModuleSheet(
        programme, place, fresh, ModuleForm.fresh(programme.revision()), "", false, null);
  }

  private static ModuleSheet with(ModuleSheet sheet, ModuleForm form) {
    return new ModuleSheet(sheet.programme(), sheet.number(), sheet.fresh(), form, "", false, null);
  }

  private static int number(String written) {
    var number = FormBox.number(written);
    if (number == null) {
      throw new NotFoundException();
    }
    return number;
  }

  private static Response done(UUID programmeId, int before) {
    return Response.seeOther(
            URI.create(
                "/quan-tri/chuong-trinh/" + programmeId + "?hoan-tac=" + before + "#chuyen-de"))
        .build();
  }
}
