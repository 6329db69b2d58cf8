package vn.khaitri.web.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
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
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.programme.AppraiseProgramme;
import vn.khaitri.contract.programme.AppraiseProgramme.Verdict;
import vn.khaitri.contract.programme.ChangeReviewDue;
import vn.khaitri.contract.programme.CopyProgramme;
import vn.khaitri.contract.programme.IssueProgramme;
import vn.khaitri.contract.programme.ProgrammeView;
import vn.khaitri.contract.programme.ShareProgramme;
import vn.khaitri.contract.programme.WithdrawProgramme;
import vn.khaitri.web.organisation.AudienceClient;
import vn.khaitri.web.shell.Form;
import vn.khaitri.web.shell.FormBox;
import vn.khaitri.web.shell.Tick;
import vn.khaitri.web.shell.Viewer;

/** The steps of a programme, each a form on its page. */
@Path("/quan-tri/chuong-trinh/{programmeId}")
@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
@RunOnVirtualThread
class LifePages {
  private final ProgrammeClient programmes;
  private final ProgrammeLifeClient life;
  private final AudienceClient audiences;
  private final Viewer viewer;

  LifePages(
      @RestClient ProgrammeClient programmes,
      @RestClient ProgrammeLifeClient life,
      @RestClient AudienceClient audiences,
      Viewer viewer) {
    this.programmes = programmes;
    this.life = life;
    this.audiences = audiences;
    this.viewer = viewer;
  }

  @CheckedTemplate(basePath = "programme")
  static class Templates {
    static native TemplateInstance copy(ProgrammeView programme, Form form, List<Tick> groups);

    private Templates() {}
  }

  @POST
  @Path("/chia-se")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response share(
      @PathParam("programmeId") UUID programmeId, MultivaluedMap<String, String> boxes) {
    return step(
        programmeId,
        boxes,
        form -> life.share(programmeId, new ShareProgramme(Boolean.parseBoolean(form.text("mo")))));
  }

  @POST
  @Path("/gui")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response submit(
      @PathParam("programmeId") UUID programmeId, MultivaluedMap<String, String> boxes) {
    return step(programmeId, boxes, form -> life.submit(programmeId));
  }

  @POST
  @Path("/y-kien")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response appraise(
      @PathParam("programmeId") UUID programmeId, MultivaluedMap<String, String> boxes) {
    var verdict = FormBox.choice(Verdict.class, FormBox.text(boxes, "ket-luan"));
    if (verdict == null) {
      throw new BadRequestException();
    }
    return step(
        programmeId,
        boxes,
        form -> life.appraise(programmeId, new AppraiseProgramme(verdict, form.text("comment"))));
  }

  @POST
  @Path("/ban-hanh")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response issue(
      @PathParam("programmeId") UUID programmeId, MultivaluedMap<String, String> boxes) {
    return step(programmeId, boxes, form -> life.issue(programmeId, form.as(IssueProgramme.class)));
  }

  @POST
  @Path("/thu-hoi")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(
      @PathParam("programmeId") UUID programmeId, MultivaluedMap<String, String> boxes) {
    return step(
        programmeId, boxes, form -> life.withdraw(programmeId, form.as(WithdrawProgramme.class)));
  }

  @POST
  @Path("/ra-soat")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response changeReviewDue(
      @PathParam("programmeId") UUID programmeId, MultivaluedMap<String, String> boxes) {
    return step(
        programmeId,
        boxes,
        form -> life.changeReviewDue(programmeId, form.as(ChangeReviewDue.class)));
  }

  @POST
  @Path("/phien-ban-moi")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response draftSuccessor(
      @PathParam("programmeId") UUID programmeId, MultivaluedMap<String, String> boxes) {
    return step(programmeId, boxes, form -> life.draftSuccessor(programmeId));
  }

  @GET
  @Path("/ban-sao")
  public TemplateInstance copyForm(@PathParam("programmeId") UUID programmeId) {
    var programme = programmes.programme(programmeId);
    var name = programme.description().name();
    return copy(programme, Form.of(new CopyProgramme("", name, List.of(), List.of(), "")));
  }

  @POST
  @Path("/ban-sao")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response copy(
      @PathParam("programmeId") UUID programmeId, MultivaluedMap<String, String> boxes) {
    return Form.typed(boxes)
        .sent(
            form -> ProgrammePages.page(life.copy(programmeId, form.as(CopyProgramme.class)).id()),
            form -> copy(programmes.programme(programmeId), form));
  }

  private TemplateInstance copy(ProgrammeView programme, Form form) {
    var groups = Tick.of(ProgrammePages.ticks(audiences), form.texts("audienceGroups"));
    return Templates.copy(programme, form, groups);
  }

  /** Leads to the programme that the step answers with; refused, what was typed stays. */
  private Response step(
      UUID programmeId, MultivaluedMap<String, String> boxes, Function<Form, ProgrammeView> step) {
    return Form.typed(boxes)
        .sent(
            form -> ProgrammePages.page(step.apply(form).id()),
            form ->
                ProgrammePages.Templates.programme(
                    ProgrammeSheet.of(programmes.programme(programmeId), viewer, 0).refused(form)));
  }
}
