package vn.khaitri.web.courserun;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.catalog.CourseDetailView;
import vn.khaitri.contract.courserun.FinalExamMode;
import vn.khaitri.contract.courserun.PlanRun;
import vn.khaitri.web.catalog.CatalogClient;
import vn.khaitri.web.shell.Form;

/** A new course run: first its course, then all the rest. */
@Path(RunPlanningPages.PATH)
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
class RunPlanningPages {
  static final String PATH = RunQuery.PATH + "/tao";
  private static final String EXAM_MODE = "plan/funding/examMode";

  private final CatalogClient catalog;
  private final CourseRunClient runs;
  private final CourseChoice choice;
  private final RunOffer offer;

  RunPlanningPages(
      @RestClient CatalogClient catalog,
      @RestClient CourseRunClient runs,
      CourseChoice choice,
      RunOffer offer) {
    this.catalog = catalog;
    this.runs = runs;
    this.choice = choice;
    this.offer = offer;
  }

  @CheckedTemplate(basePath = "courserun")
  static class Templates {
    static native TemplateInstance planRun(
        CourseDetailView course, String address, Form form, RunChoices choices);

    private Templates() {}
  }

  @GET
  public TemplateInstance courses(
      UriInfo address, @QueryParam("trang") @DefaultValue("0") int page) {
    return choice.toPlan(address.getQueryParameters(), page);
  }

  @GET
  @Path("/{courseId}")
  public TemplateInstance form(@PathParam("courseId") UUID courseId) {
    var course = catalog.course(courseId);
    var fresh =
        Map.of("versionId", course.versionId(), EXAM_MODE, FinalExamMode.ONLINE_ON_PLATFORM);
    return page(course, Form.holding(fresh));
  }

  @POST
  @Path("/{courseId}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response plan(@PathParam("courseId") UUID courseId, MultivaluedMap<String, String> boxes) {
    return Form.typed(boxes)
        .sent(
            form -> {
              var run = runs.plan(RunDays.sent(form, null).as(PlanRun.class));
              return RunQuery.PATH + "/" + run.id();
            },
            form -> page(catalog.course(courseId), form));
  }

  /** Offers the communes of the province that is chosen. Nothing is kept by it. */
  @POST
  @Path("/{courseId}/soan")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public TemplateInstance narrow(
      @PathParam("courseId") UUID courseId, MultivaluedMap<String, String> boxes) {
    return page(catalog.course(courseId), Form.typed(boxes));
  }

  @GET
  @Path("/{courseId}/soan")
  public Response back(@PathParam("courseId") UUID courseId) {
    return Response.seeOther(URI.create(PATH + "/" + courseId)).build();
  }

  private TemplateInstance page(CourseDetailView course, Form form) {
    var courseId = course.courseId();
    return Templates.planRun(
        course, PATH + "/" + courseId, form, offer.choicesOfNew(courseId, form));
  }
}
