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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.programme.AppraiseProgramme;
import vn.khaitri.contract.programme.AppraiseProgramme.Verdict;
import vn.khaitri.contract.programme.ChangeReviewDue;
import vn.khaitri.contract.programme.ProgrammeView;
import vn.khaitri.contract.programme.ShareProgramme;
import vn.khaitri.contract.programme.WithdrawProgramme;
import vn.khaitri.web.organisation.AudienceClient;
import vn.khaitri.web.shell.Days;
import vn.khaitri.web.shell.FormBox;
import vn.khaitri.web.shell.ProblemException;
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
    static native TemplateInstance copy(
        ProgrammeView programme,
        CopyForm form,
        List<GroupChoice> groups,
        @Nullable Problem problem);

    private Templates() {}
  }

  @POST
  @Path("/chia-se")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response share(
      @PathParam("programmeId") UUID programmeId, MultivaluedMap<String, String> boxes) {
    var shared = Boolean.parseBoolean(FormBox.text(boxes, "mo"));
    return step(programmeId, boxes, () -> life.share(programmeId, new ShareProgramme(shared)));
  }

  @POST
  @Path("/gui")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response submit(
      @PathParam("programmeId") UUID programmeId, MultivaluedMap<String, String> boxes) {
    return step(programmeId, boxes, () -> life.submit(programmeId));
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
    var request = new AppraiseProgramme(verdict, LifeForm.of(boxes).comment());
    return step(programmeId, boxes, () -> life.appraise(programmeId, request));
  }

  @POST
  @Path("/ban-hanh")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response issue(
      @PathParam("programmeId") UUID programmeId, MultivaluedMap<String, String> boxes) {
    return step(programmeId, boxes, () -> life.issue(programmeId, LifeForm.of(boxes).decision()));
  }

  @POST
  @Path("/thu-hoi")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(
      @PathParam("programmeId") UUID programmeId, MultivaluedMap<String, String> boxes) {
    var request = new WithdrawProgramme(LifeForm.of(boxes).reason());
    return step(programmeId, boxes, () -> life.withdraw(programmeId, request));
  }

  /** No day: none, which the API refuses in the viewer's language. */
  @POST
  @Path("/ra-soat")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @SuppressWarnings("NullAway")
  public Response changeReviewDue(
      @PathParam("programmeId") UUID programmeId, MultivaluedMap<String, String> boxes) {
    var request = new ChangeReviewDue(Days.read(LifeForm.of(boxes).reviewDue()));
    return step(programmeId, boxes, () -> life.changeReviewDue(programmeId, request));
  }

  @POST
  @Path("/phien-ban-moi")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response draftSuccessor(
      @PathParam("programmeId") UUID programmeId, MultivaluedMap<String, String> boxes) {
    return step(programmeId, boxes, () -> life.draftSuccessor(programmeId));
  }

  @GET
  @Path("/ban-sao")
  public TemplateInstance copyForm(@PathParam("programmeId") UUID programmeId) {
    var programme = programmes.programme(programmeId);
    return copy(programme, CopyForm.of(programme), null);
  }

  @POST
  @Path("/ban-sao")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response copy(
      @PathParam("programmeId") UUID programmeId, MultivaluedMap<String, String> boxes) {
    var typed = CopyForm.of(boxes);
    try {
      return to(life.copy(programmeId, typed.request()).id());
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () -> copy(programmes.programme(programmeId), typed, refusal.problem()));
    }
  }

  private TemplateInstance copy(ProgrammeView programme, CopyForm form, @Nullable Problem problem) {
    var groups = GroupChoice.of(audiences.groups(null), form.audienceGroups());
    return Templates.copy(programme, form, groups, problem);
  }

  /** Leads to the programme that the step answers with; refused, what was typed stays. */
  private Response step(
      UUID programmeId, MultivaluedMap<String, String> boxes, Supplier<ProgrammeView> step) {
    try {
      return to(step.get().id());
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () ->
              ProgrammePages.Templates.programme(
                  ProgrammeSheet.of(programmes.programme(programmeId), viewer, 0)
                      .refused(LifeForm.of(boxes), refusal.problem())));
    }
  }

  private static Response to(UUID programmeId) {
    return Response.seeOther(URI.create("/quan-tri/chuong-trinh/" + programmeId)).build();
  }
}
