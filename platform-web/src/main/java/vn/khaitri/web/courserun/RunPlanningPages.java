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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.catalog.CourseDetailView;
import vn.khaitri.web.catalog.CatalogClient;
import vn.khaitri.web.shell.ProblemException;

/** A new course run: first its course, then all the rest. */
@Path(RunPlanningPages.PATH)
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
class RunPlanningPages {
  static final String PATH = RunQuery.PATH + "/tao";

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
        CourseDetailView course,
        String address,
        RunForm form,
        RunChoices choices,
        @Nullable Problem problem);

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
    return page(course, RunForm.fresh(course.versionId().toString()), null);
  }

  @POST
  @Path("/{courseId}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response plan(@PathParam("courseId") UUID courseId, MultivaluedMap<String, String> boxes) {
    var typed = RunForm.of(boxes);
    if (typed.isUnreadable()) {
      return Response.status(Response.Status.BAD_REQUEST)
          .entity(page(catalog.course(courseId), typed, null))
          .build();
    }
    try {
      var run = runs.plan(typed.request());
      return Response.seeOther(URI.create(RunQuery.PATH + "/" + run.id())).build();
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> page(catalog.course(courseId), typed, refusal.problem()));
    }
  }

  /** Offers the communes of the province that is chosen. Nothing is kept by it. */
  @POST
  @Path("/{courseId}/soan")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public TemplateInstance narrow(
      @PathParam("courseId") UUID courseId, MultivaluedMap<String, String> boxes) {
    return page(catalog.course(courseId), RunForm.of(boxes), null);
  }

  @GET
  @Path("/{courseId}/soan")
  public Response back(@PathParam("courseId") UUID courseId) {
    return Response.seeOther(URI.create(PATH + "/" + courseId)).build();
  }

  private TemplateInstance page(CourseDetailView course, RunForm form, @Nullable Problem problem) {
    var courseId = course.courseId();
    return Templates.planRun(
        course, PATH + "/" + courseId, form, offer.choicesOfNew(courseId, form), problem);
  }
}
