package vn.khaitri.web.appraisal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.AppraiseCourse;
import vn.khaitri.contract.authoring.CourseOrder;
import vn.khaitri.contract.authoring.CourseState;
import vn.khaitri.contract.authoring.CourseSummaryView;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.web.authoring.AuthoringClient;
import vn.khaitri.web.authoring.CourseLifeClient;
import vn.khaitri.web.review.CommentColumn;
import vn.khaitri.web.review.CommentColumns;
import vn.khaitri.web.shell.ProblemException;

/** Reading what others wrote and deciding on it. */
@Path("/tham-dinh")
@RolesAllowed({Roles.APPRAISER, Roles.ADMIN})
@RunOnVirtualThread
class AppraisalPages {
  private static final int ROWS = 20;

  private final AuthoringClient authoring;
  private final CourseLifeClient life;
  private final LessonReader reader;
  private final CommentColumns columns;

  AppraisalPages(
      @RestClient AuthoringClient authoring,
      @RestClient CourseLifeClient life,
      LessonReader reader,
      CommentColumns columns) {
    this.authoring = authoring;
    this.life = life;
    this.reader = reader;
    this.columns = columns;
  }

  @CheckedTemplate(basePath = "appraisal")
  static class Templates {
    static native TemplateInstance appraisals(
        Page<CourseSummaryView> waiting, Page<CourseSummaryView> appraised);

    static native TemplateInstance appraise(
        CourseView course,
        List<LessonReader.ReadModule> modules,
        CommentColumn comments,
        String comment,
        @Nullable Problem problem);

    private Templates() {}
  }

  @GET
  public TemplateInstance waiting(
      @QueryParam("trang") @DefaultValue("0") int page,
      @QueryParam("trang-ban-hanh") @DefaultValue("0") int appraisedPage) {
    return Templates.appraisals(
        in(CourseState.IN_APPRAISAL, page), in(CourseState.APPRAISED, appraisedPage));
  }

  @GET
  @Path("/{courseId}")
  public TemplateInstance course(@PathParam("courseId") UUID courseId) {
    return page(courseId, "", null);
  }

  @POST
  @Path("/{courseId}/y-kien")
  public Response appraise(
      @PathParam("courseId") UUID courseId,
      @FormParam("ket-luan") AppraiseCourse.@Nullable Verdict verdict,
      @FormParam("comment") @DefaultValue("") String comment) {
    if (verdict == null) {
      throw new BadRequestException();
    }
    try {
      life.appraise(courseId, new AppraiseCourse(verdict, comment.strip()));
      return Response.seeOther(URI.create("/tham-dinh/" + courseId)).build();
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> page(courseId, comment, refusal.problem()));
    }
  }

  private TemplateInstance page(UUID courseId, String comment, @Nullable Problem problem) {
    var course = authoring.course(courseId);
    var comments = columns.ofCourse(courseId, "/tham-dinh/" + courseId);
    return Templates.appraise(course, reader.read(course), comments, comment, problem);
  }

  private Page<CourseSummaryView> in(CourseState state, int page) {
    return authoring.courses(false, state, CourseOrder.LAST_CHANGED, Math.max(0, page), ROWS);
  }
}
