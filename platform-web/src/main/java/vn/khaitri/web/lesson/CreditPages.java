package vn.khaitri.web.lesson;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import vn.khaitri.web.authoring.AuthoringClient;
import vn.khaitri.web.shell.ProblemException;

/** What a lesson counts for: theory or practice, credited periods, mandatory or not, skills. */
@Path("/day/khoa/{courseId}/bai/{lessonId}/tinh-tiet")
@RolesAllowed(Roles.INSTRUCTOR)
@RunOnVirtualThread
class CreditPages {
  private final AuthoringClient authoring;
  private final LessonSheets sheets;
  private final Credits credits;

  CreditPages(@RestClient AuthoringClient authoring, LessonSheets sheets, Credits credits) {
    this.authoring = authoring;
    this.sheets = sheets;
    this.credits = credits;
  }

  @CheckedTemplate(basePath = "lesson")
  static class Templates {
    static native TemplateInstance creditPage(
        LessonSheet sheet, CreditForm credit, CreditChoices choices);

    private Templates() {}
  }

  @GET
  public TemplateInstance credit(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @QueryParam("da-luu") boolean saved) {
    var sheet = sheets.sheet(courseId, lessonId);
    var form = CreditForm.of(sheet.lesson());
    return page(sheet, saved ? form.kept() : form);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response classify(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      MultivaluedMap<String, String> boxes) {
    var typed = CreditForm.of(boxes);
    try {
      authoring.classifyLesson(courseId, lessonId, typed.request());
      var here = "/day/khoa/" + courseId + "/bai/" + lessonId + "/tinh-tiet";
      return Response.seeOther(URI.create(here + "?da-luu=true")).build();
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> refused(courseId, lessonId, typed, refusal));
    }
  }

  private TemplateInstance refused(
      UUID courseId, UUID lessonId, CreditForm typed, ProblemException refusal) {
    var sheet = sheets.sheet(courseId, lessonId);
    var revision = refusal.isEditConflict() ? sheet.lesson().revision() : typed.revision();
    return page(sheet, typed.refused(revision, refusal.problem()));
  }

  private TemplateInstance page(LessonSheet sheet, CreditForm form) {
    return Templates.creditPage(sheet, form, credits.choices(sheet));
  }
}
