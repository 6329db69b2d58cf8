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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.programme.DescribeProgramme;
import vn.khaitri.contract.programme.DraftProgramme;
import vn.khaitri.contract.programme.ProgrammeDescription;
import vn.khaitri.contract.programme.ProgrammeFigures;
import vn.khaitri.contract.programme.ProgrammeRules;
import vn.khaitri.contract.programme.ProgrammeSummaryView;
import vn.khaitri.contract.programme.ProgrammeView;
import vn.khaitri.contract.programme.RestoreProgramme;
import vn.khaitri.web.organisation.AudienceClient;
import vn.khaitri.web.shell.Form;
import vn.khaitri.web.shell.Tick;
import vn.khaitri.web.shell.Viewer;

/** The frameworks that courses are written by: the list, each of them, what each says of itself. */
@Path("/quan-tri/chuong-trinh")
@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
@RunOnVirtualThread
class ProgrammePages {
  private static final int ROWS = 20;

  private static final DraftProgramme FRESH =
      new DraftProgramme(
          "",
          new ProgrammeDescription("", "", "", List.of(), List.of(), "", "", ""),
          new ProgrammeFigures(1, 8, ProgrammeFigures.USUAL_MINUTES, 8, 0, 0, 0),
          ProgrammeRules.USUAL,
          List.of());

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

    static native TemplateInstance create(Form form, List<Tick> groups);

    static native TemplateInstance about(ProgrammeView programme, Form form, List<Tick> groups);

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
    return create(Form.of(FRESH));
  }

  @POST
  @Path("/tao")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response create(MultivaluedMap<String, String> boxes) {
    return Form.typed(boxes)
        .sent(
            form -> page(programmes.draftProgramme(form.as(DraftProgramme.class)).id()),
            this::create);
  }

  @GET
  @Path("/{programmeId}/thong-tin")
  public TemplateInstance about(@PathParam("programmeId") UUID programmeId) {
    var programme = programmes.programme(programmeId);
    return about(
        programme,
        Form.of(
            new DescribeProgramme(
                programme.description(),
                programme.figures(),
                programme.rules(),
                programme.revision())));
  }

  /** When someone was quicker, the form keeps what was typed and may be sent once more. */
  @POST
  @Path("/{programmeId}/thong-tin")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response describe(
      @PathParam("programmeId") UUID programmeId, MultivaluedMap<String, String> boxes) {
    return Form.typed(boxes)
        .sent(
            form ->
                page(
                    programmes
                        .describeProgramme(programmeId, form.as(DescribeProgramme.class))
                        .id()),
            form -> {
              var kept = programmes.programme(programmeId);
              return about(kept, form.over(kept::revision));
            });
  }

  /** Takes the last act back. */
  @POST
  @Path("/{programmeId}/hoan-tac")
  public Response undo(
      @PathParam("programmeId") UUID programmeId,
      @FormParam("ve") int to,
      @FormParam("revision") int revision,
      @FormParam("trang") @DefaultValue("") String page) {
    var pageOfAct = "thoi-khoa-bieu".equals(page) ? "/thoi-khoa-bieu" : "";
    return Form.none()
        .sent(
            form -> {
              programmes.restoreProgramme(programmeId, new RestoreProgramme(to, revision));
              return page(programmeId) + pageOfAct;
            },
            form ->
                Templates.programme(
                    ProgrammeSheet.of(programmes.programme(programmeId), viewer, 0).refused(form)));
  }

  private TemplateInstance create(Form form) {
    return Templates.create(form, groups(form));
  }

  private TemplateInstance about(ProgrammeView programme, Form form) {
    return Templates.about(programme, form, groups(form));
  }

  private List<Tick> groups(Form form) {
    return Tick.of(ticks(audiences), form.texts("description/audienceGroups"));
  }

  static List<Tick> ticks(AudienceClient audiences) {
    return audiences.groups(null).stream()
        .map(group -> new Tick(group.code(), group.verbatimName()))
        .toList();
  }

  static String page(UUID programmeId) {
    return "/quan-tri/chuong-trinh/" + programmeId;
  }
}
