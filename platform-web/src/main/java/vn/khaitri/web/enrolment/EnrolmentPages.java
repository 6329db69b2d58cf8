package vn.khaitri.web.enrolment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.enrolment.EnrolLearner;
import vn.khaitri.web.learning.LearningClient;
import vn.khaitri.web.shell.ProblemException;

@Path("/khoa-hoc/{courseId}/bat-dau")
@RolesAllowed(Roles.LEARNER)
@RunOnVirtualThread
class EnrolmentPages {
  private final EnrolmentClient enrolments;
  private final LearningClient learning;
  private final CourseSheets sheets;

  EnrolmentPages(
      @RestClient EnrolmentClient enrolments,
      @RestClient LearningClient learning,
      CourseSheets sheets) {
    this.enrolments = enrolments;
    this.learning = learning;
    this.sheets = sheets;
  }

  /** Enters the course and opens its first lesson; refused, the page of the course says why. */
  @POST
  public Response begin(
      @PathParam("courseId") UUID courseId, @FormParam("lop") @Nullable UUID runId) {
    if (runId == null) {
      throw new BadRequestException();
    }
    try {
      enrolments.enrol(new EnrolLearner(runId));
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () -> CoursePages.Templates.course(sheets.of(courseId).refused(refusal.problem())));
    }
    var first = learning.progress(runId).next();
    var page = "/hoc/" + runId + (first == null ? "" : "/" + first.lessonId());
    return Response.seeOther(URI.create(page)).build();
  }

  /** Where one lands after signing in on the way to {@link #begin}. */
  @GET
  public Response back(@PathParam("courseId") UUID courseId) {
    return Response.seeOther(URI.create("/khoa-hoc/" + courseId)).build();
  }
}
