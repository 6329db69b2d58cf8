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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.programme.ProgrammeSummaryView;
import vn.khaitri.contract.programme.ProgrammeView;
import vn.khaitri.contract.programme.RestoreProgramme;
import vn.khaitri.web.organisation.AudienceClient;
import vn.khaitri.web.shell.ProblemException;
import vn.khaitri.web.shell.Viewer;

/** The frameworks that courses are written by: the list, each of them, what each says of itself. */
@Path("/quan-tri/chuong-trinh")
@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
@RunOnVirtualThread
class ProgrammePages {
  private static final int ROWS = 20;

  private final ProgrammeClient programmes;
  private final AudienceClient audiences;
  private final Viewer viewer;

  ProgrammePages(
      @RestClient ProgrammeClient programmes, @RestClient AudienceClient audiences, Viewer viewer) {
    this.programmes = programmes;
    this.audiences = audiences;
    this.viewer = viewer;
  }

  @CheckedTemplate(basePath = "programme")
  static class Templates {
    static native TemplateInstance programmes(
        Page<ProgrammeSummaryView> programmes, boolean drafts);

    static native TemplateInstance programme(ProgrammeSheet sheet);

    static native TemplateInstance create(
        ProgrammeForm form, List<GroupChoice> groups, @Nullable Problem problem);

    static native TemplateInstance about(
        ProgrammeView programme,
        ProgrammeForm form,
        List<GroupChoice> groups,
        @Nullable Problem problem);

    private Templates() {}
  }

  @GET
  @Authenticated
  public TemplateInstance programmes(@QueryParam("trang") @DefaultValue("0") int page) {
    var drafts = viewer.has(Roles.INSTRUCTOR) || viewer.has(Roles.ADMIN);
    return Templates.programmes(programmes.programmes(Math.max(0, page), ROWS), drafts);
  }

  /**
   * @param before the revision before the act that may be taken back
   */
  @GET
  @Path("/{programmeId}")
  @Authenticated
  public TemplateInstance programme(
      @PathParam("programmeId") UUID programmeId,
      @QueryParam("hoan-tac") @DefaultValue("0") int before) {
    return Templates.programme(
        ProgrammeSheet.of(programmes.programme(programmeId), viewer, before));
  }

  @GET
  @Path("/tao")
  public TemplateInstance form() {
    return create(ProgrammeForm.fresh(), null);
  }

  @POST
  @Path("/tao")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response create(MultivaluedMap<String, String> boxes) {
    var typed = ProgrammeForm.of(boxes);
    try {
      return to(programmes.draftProgramme(typed.draft()).id());
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> create(typed, refusal.problem()));
    }
  }

  @GET
  @Path("/{programmeId}/thong-tin")
  public TemplateInstance about(@PathParam("programmeId") UUID programmeId) {
    var programme = programmes.programme(programmeId);
    return about(programme, ProgrammeForm.of(programme), null);
  }

  /** When someone was quicker, the form keeps what was typed and may be sent once more. */
  @POST
  @Path("/{programmeId}/thong-tin")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response describe(
      @PathParam("programmeId") UUID programmeId, MultivaluedMap<String, String> boxes) {
    var typed = ProgrammeForm.of(boxes);
    try {
      programmes.describeProgramme(programmeId, typed.request());
      return to(programmeId);
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () -> {
            var kept = programmes.programme(programmeId);
            return about(
                kept,
                refusal.isEditConflict() ? typed.rebasedOn(kept.revision()) : typed,
                refusal.problem());
          });
    }
  }

  /** Takes the last act back. */
  @POST
  @Path("/{programmeId}/hoan-tac")
  public Response undo(
      @PathParam("programmeId") UUID programmeId,
      @FormParam("ve") int to,
      @FormParam("revision") int revision,
      @FormParam("trang") @DefaultValue("") String page) {
    try {
      programmes.restoreProgramme(programmeId, new RestoreProgramme(to, revision));
      return Response.seeOther(
              URI.create(
                  "/quan-tri/chuong-trinh/"
                      + programmeId
                      + ("thoi-khoa-bieu".equals(page) ? "/thoi-khoa-bieu" : "")))
          .build();
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () -> {
            var sheet = ProgrammeSheet.of(programmes.programme(programmeId), viewer, 0);
            return Templates.programme(sheet.refused(sheet.typed(), refusal.problem()));
          });
    }
  }

  private TemplateInstance create(ProgrammeForm form, @Nullable Problem problem) {
    return Templates.create(form, groups(form), problem);
  }

  private TemplateInstance about(
      ProgrammeView programme, ProgrammeForm form, @Nullable Problem problem) {
    return Templates.about(programme, form, groups(form), problem);
  }

  private List<GroupChoice> groups(ProgrammeForm form) {
    return GroupChoice.of(audiences.groups(null), form.audienceGroups());
  }

  private static Response to(UUID programmeId) {
    return Response.seeOther(URI.create("/quan-tri/chuong-trinh/" + programmeId)).build();
  }
}
