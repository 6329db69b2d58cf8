package vn.khaitri.web.authoring;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.AddModule;
import vn.khaitri.contract.authoring.CourseFactsView;
import vn.khaitri.contract.authoring.DescribeCourse;
import vn.khaitri.web.review.CommentColumn;
import vn.khaitri.web.review.CommentColumns;
import vn.khaitri.web.shell.ProblemException;

/** A course of one's own: its outline, its description, handing it in, opening it again. */
@Path("/day/khoa/{courseId}")
@RolesAllowed(Roles.INSTRUCTOR)
@RunOnVirtualThread
class CoursePages {
  private static final AddModule NOTHING = new AddModule("");

  private final AuthoringClient authoring;
  private final CourseLifeClient life;
  private final Outlines outlines;
  private final CommentColumns columns;

  CoursePages(
      @RestClient AuthoringClient authoring,
      @RestClient CourseLifeClient life,
      Outlines outlines,
      CommentColumns columns) {
    this.authoring = authoring;
    this.life = life;
    this.outlines = outlines;
    this.columns = columns;
  }

  @CheckedTemplate(basePath = "authoring")
  static class Templates {
    static native TemplateInstance course(
        Outline outline,
        CommentColumn comments,
        AddModule typed,
        @Nullable Undo undo,
        @Nullable UUID moved,
        @Nullable Problem problem);

    static native TemplateInstance about(
        CourseFactsView course, DescribeCourse form, @Nullable Problem problem);

    private Templates() {}
  }

  /**
   * @param removed what was taken out just before
   * @param restored what was put back just before
   * @param moved the lesson that went to another module just before
   */
  @GET
  public TemplateInstance course(
      @PathParam("courseId") UUID courseId,
      @QueryParam("da-bo") @Nullable UUID removed,
      @QueryParam("da-tra") @Nullable UUID restored,
      @QueryParam("da-chuyen") @Nullable UUID moved) {
    var outline = outlines.outline(courseId);
    var undo = Undo.of(outline.course(), removed, restored);
    return Templates.course(outline, comments(courseId), NOTHING, undo, moved, null);
  }

  @POST
  @Path("/chuyen-de")
  public Response addModule(
      @PathParam("courseId") UUID courseId, @FormParam("title") @DefaultValue("") String title) {
    var typed = new AddModule(title.strip());
    try {
      return to(page(courseId) + "#chuyen-de-" + authoring.addModule(courseId, typed).id());
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> again(courseId, typed, refusal));
    }
  }

  @GET
  @Path("/gioi-thieu")
  public TemplateInstance about(@PathParam("courseId") UUID courseId) {
    var course = authoring.facts(courseId);
    return Templates.about(
        course, new DescribeCourse(course.title(), course.summary(), course.revision()), null);
  }

  /** When someone was quicker, the form keeps what was typed and may be sent once more. */
  @POST
  @Path("/gioi-thieu")
  public Response describe(
      @PathParam("courseId") UUID courseId,
      @FormParam("title") @DefaultValue("") String title,
      @FormParam("summary") @DefaultValue("") String summary,
      @FormParam("revision") @DefaultValue("0") int revision) {
    var typed = new DescribeCourse(title.strip(), summary.strip(), revision);
    try {
      authoring.describeCourse(courseId, typed);
      return to(page(courseId));
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> about(authoring.facts(courseId), typed, refusal));
    }
  }

  private static TemplateInstance about(
      CourseFactsView course, DescribeCourse typed, ProblemException refusal) {
    var revision = refusal.isEditConflict() ? course.revision() : typed.revision();
    var form = new DescribeCourse(typed.title(), typed.summary(), revision);
    return Templates.about(course, form, refusal.problem());
  }

  @POST
  @Path("/gui")
  public Response submit(@PathParam("courseId") UUID courseId) {
    try {
      life.submit(courseId);
      return to(page(courseId));
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> again(courseId, NOTHING, refusal));
    }
  }

  /** Opens an issued course; who is learning it notices nothing. */
  @POST
  @Path("/sua-ban-moi")
  public Response revise(@PathParam("courseId") UUID courseId) {
    try {
      life.revise(courseId);
      return to(page(courseId));
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> again(courseId, NOTHING, refusal));
    }
  }

  private TemplateInstance again(UUID courseId, AddModule typed, ProblemException refusal) {
    return Templates.course(
        outlines.outline(courseId), comments(courseId), typed, null, null, refusal.problem());
  }

  private CommentColumn comments(UUID courseId) {
    return columns.ofCourse(courseId, page(courseId));
  }

  private static String page(UUID courseId) {
    return "/day/khoa/" + courseId;
  }

  private static Response to(String page) {
    return Response.seeOther(URI.create(page)).build();
  }
}
