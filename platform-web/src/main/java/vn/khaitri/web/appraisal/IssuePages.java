package vn.khaitri.web.appraisal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.CourseChangesView;
import vn.khaitri.contract.authoring.CourseFactsView;
import vn.khaitri.contract.authoring.PublishCourse;
import vn.khaitri.web.authoring.AuthoringClient;
import vn.khaitri.web.authoring.CourseLifeClient;
import vn.khaitri.web.courserun.CourseRunClient;
import vn.khaitri.web.shell.Form;

/** Issuing an appraised course by a decision, with all that will be new before one's eyes. */
@Path("/tham-dinh/{courseId}/ban-hanh")
@RolesAllowed({Roles.APPRAISER, Roles.ADMIN})
@RunOnVirtualThread
class IssuePages {
  private final AuthoringClient authoring;
  private final CourseLifeClient life;
  private final CourseRunClient runs;

  IssuePages(
      @RestClient AuthoringClient authoring,
      @RestClient CourseLifeClient life,
      @RestClient CourseRunClient runs) {
    this.authoring = authoring;
    this.life = life;
    this.runs = runs;
  }

  @CheckedTemplate(basePath = "appraisal")
  static class Templates {
    static native TemplateInstance issue(
        CourseFactsView course, CourseChangesView changes, RunsKept runs, Form form);

    private Templates() {}
  }

  @GET
  public TemplateInstance form(@PathParam("courseId") UUID courseId) {
    return page(courseId, Form.none());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response issue(
      @PathParam("courseId") UUID courseId, MultivaluedMap<String, String> boxes) {
    return Form.typed(boxes)
        .sent(
            form -> {
              life.publish(courseId, form.as(PublishCourse.class));
              return "/tham-dinh/" + courseId;
            },
            form -> page(courseId, form));
  }

  private TemplateInstance page(UUID courseId, Form form) {
    return Templates.issue(
        authoring.facts(courseId), life.changes(courseId), RunsKept.of(runs, courseId), form);
  }
}
