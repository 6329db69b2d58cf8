package vn.khaitri.web.learning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.learning.LessonView;
import vn.khaitri.contract.learning.RunProgressView;

@Path("/hoc")
@RolesAllowed(Roles.LEARNER)
@RunOnVirtualThread
class LearningPages {
  private final LearningClient learning;

  LearningPages(@RestClient LearningClient learning) {
    this.learning = learning;
  }

  @CheckedTemplate(basePath = "learning")
  static class Templates {
    static native TemplateInstance run(RunProgressView run);

    static native TemplateInstance text(LessonView lesson, LessonPlace place);

    static native TemplateInstance video(LessonView lesson, LessonPlace place, Resume resume);

    static native TemplateInstance quiz(LessonView lesson, LessonPlace place);

    private Templates() {}
  }

  /** The list of one's courses is the first page. */
  @GET
  public Response mine() {
    return Response.seeOther(URI.create("/")).build();
  }

  @GET
  @Path("/{runId}")
  public TemplateInstance run(@PathParam("runId") UUID runId) {
    return Templates.run(learning.progress(runId));
  }

  @GET
  @Path("/{runId}/{lessonId}")
  public TemplateInstance lesson(
      @PathParam("runId") UUID runId, @PathParam("lessonId") UUID lessonId) {
    var lesson = learning.lesson(runId, lessonId);
    var place = LessonPlace.of(learning.progress(runId), lessonId);
    return switch (lesson.kind()) {
      case TEXT, DOCUMENT, PRACTICE, SESSION, LINK -> Templates.text(lesson, place);
      case VIDEO -> Templates.video(lesson, place, Resume.of(lesson));
      case QUIZ -> Templates.quiz(lesson, place);
    };
  }

  /** A text was read to its end: on to the next lesson, or to the run after the last one. */
  @POST
  @Path("/{runId}/{lessonId}")
  public Response haveRead(@PathParam("runId") UUID runId, @PathParam("lessonId") UUID lessonId) {
    var run = learning.completeReading(runId, lessonId);
    var page = LessonPlace.of(run, lessonId).onward();
    return Response.seeOther(URI.create(page)).build();
  }
}
