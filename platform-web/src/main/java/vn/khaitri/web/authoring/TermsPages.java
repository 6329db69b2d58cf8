package vn.khaitri.web.authoring;

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
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.CourseFactsView;
import vn.khaitri.contract.authoring.Prerequisite;
import vn.khaitri.web.shell.FormBox;
import vn.khaitri.web.shell.ProblemException;

/** For whom a course is, how one gets into it, what it asks for. */
@Path("/day/khoa/{courseId}/doi-tuong")
@RolesAllowed(Roles.INSTRUCTOR)
@RunOnVirtualThread
class TermsPages {
  private final AuthoringClient authoring;
  private final TermsOffer offer;

  TermsPages(@RestClient AuthoringClient authoring, TermsOffer offer) {
    this.authoring = authoring;
    this.offer = offer;
  }

  @CheckedTemplate(basePath = "authoring")
  static class Templates {
    static native TemplateInstance terms(
        CourseFactsView course, TermsWriting writing, TermsChoices choices);

    private Templates() {}
  }

  /**
   * The form at one moment.
   *
   * @param page that the form is sent to
   * @param focus id of the box to go on with; empty for the start of the page
   * @param unsaved whether the boxes hold what is not kept yet
   */
  record TermsWriting(
      String page,
      TermsForm form,
      String focus,
      boolean saved,
      boolean unsaved,
      @Nullable Problem problem) {
    public boolean isFocus(String id) {
      return focus.equals(id);
    }

    public boolean isAdding(Prerequisite.Kind kind) {
      return focus.equals(TermsEdit.addition(kind));
    }
  }

  @GET
  public TemplateInstance terms(
      @PathParam("courseId") UUID courseId, @QueryParam("da-luu") boolean saved) {
    var course = authoring.facts(courseId);
    return page(
        course, new TermsWriting(address(courseId), TermsForm.of(course), "", saved, false, null));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response set(@PathParam("courseId") UUID courseId, MultivaluedMap<String, String> boxes) {
    var typed = TermsForm.of(boxes);
    try {
      authoring.setTerms(courseId, typed.request());
      return to(courseId, "?da-luu=true");
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> refused(courseId, typed, refusal));
    }
  }

  /** Adds and takes away prerequisites. Nothing is kept by it. */
  @POST
  @Path("/soan")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public TemplateInstance edit(
      @PathParam("courseId") UUID courseId, MultivaluedMap<String, String> boxes) {
    var typed = TermsForm.of(boxes);
    var edit = TermsEdit.of(FormBox.text(boxes, "lam"));
    var form = edit.map(step -> step.apply(typed)).orElse(typed);
    var focus = edit.map(step -> step.focus(form)).orElse("");
    return page(
        authoring.facts(courseId),
        new TermsWriting(address(courseId), form, focus, false, true, null));
  }

  @GET
  @Path("/soan")
  public Response back(@PathParam("courseId") UUID courseId) {
    return to(courseId, "");
  }

  private TemplateInstance refused(UUID courseId, TermsForm typed, ProblemException refusal) {
    var course = authoring.facts(courseId);
    var form = refusal.isEditConflict() ? typed.rebasedOn(course.revision()) : typed;
    return page(
        course, new TermsWriting(address(courseId), form, "", false, true, refusal.problem()));
  }

  private TemplateInstance page(CourseFactsView course, TermsWriting writing) {
    return Templates.terms(course, writing, offer.choices(course.id()));
  }

  private static Response to(UUID courseId, String query) {
    return Response.seeOther(URI.create(address(courseId) + query)).build();
  }

  private static String address(UUID courseId) {
    return "/day/khoa/" + courseId + "/doi-tuong";
  }
}
