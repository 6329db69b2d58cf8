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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.assessment.QuizStandingView;
import vn.khaitri.contract.learning.LessonView;
import vn.khaitri.contract.learning.RunProgressView;
import vn.khaitri.contract.learning.RunProgressView.LessonProgress;
import vn.khaitri.contract.learning.RunProgressView.Lock;
import vn.khaitri.web.assessment.QuizStandings;
import vn.khaitri.web.shell.ProblemException;

@Path("/hoc")
@RolesAllowed(Roles.LEARNER)
@RunOnVirtualThread
class LearningPages {
  private static final String LOCKED = "lesson-locked";
  private static final String NOT_BEGUN = "run-not-begun";
  private static final String TOO_SOON = "read-too-soon";

  private final LearningClient learning;
  private final QuizStandings standings;

  LearningPages(@RestClient LearningClient learning, QuizStandings standings) {
    this.learning = learning;
    this.standings = standings;
  }

  @CheckedTemplate(basePath = "learning")
  static class Templates {
    static native TemplateInstance run(RunOutline outline);

    static native TemplateInstance locked(RunProgressView run, @Nullable Lock lock);

    static native TemplateInstance text(LessonView lesson, LessonPlace place);

    static native TemplateInstance document(LessonView lesson, LessonPlace place);

    static native TemplateInstance link(LessonView lesson, LessonPlace place);

    static native TemplateInstance practice(LessonView lesson, LessonPlace place);

    static native TemplateInstance session(LessonView lesson, LessonPlace place);

    static native TemplateInstance video(LessonView lesson, LessonPlace place, Resume resume);

    static native TemplateInstance quiz(
        LessonView lesson, LessonPlace place, QuizStandingView standing);

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
    return Templates.run(RunOutline.of(learning.progress(runId)));
  }

  /** Before its run begins a lesson leads back to the run, which says when that is. */
  @GET
  @Path("/{runId}/{lessonId}")
  public Response lesson(@PathParam("runId") UUID runId, @PathParam("lessonId") UUID lessonId) {
    try {
      return Response.ok(page(learning.lesson(runId, lessonId))).build();
    } catch (ProblemException refusal) {
      if (refusal.is(LOCKED)) {
        return Response.ok(locked(runId, lessonId)).build();
      }
      if (refusal.is(NOT_BEGUN)) {
        return Response.seeOther(URI.create("/hoc/" + runId)).build();
      }
      throw refusal;
    }
  }

  private TemplateInstance locked(UUID runId, UUID lessonId) {
    var run = learning.progress(runId);
    var lock =
        run.lessons().stream()
            .filter(lesson -> lesson.lessonId().equals(lessonId))
            .map(LessonProgress::lock)
            .filter(Objects::nonNull)
            .findFirst();
    return Templates.locked(run, lock.orElse(null));
  }

  private TemplateInstance page(LessonView lesson) {
    var place = LessonPlace.of(lesson);
    return switch (lesson.kind()) {
      case TEXT -> Templates.text(lesson, place);
      case DOCUMENT -> Templates.document(lesson, place);
      case LINK -> Templates.link(lesson, place);
      case PRACTICE -> Templates.practice(lesson, place);
      case SESSION -> Templates.session(lesson, place);
      case VIDEO -> Templates.video(lesson, place, Resume.of(lesson));
      case QUIZ -> Templates.quiz(lesson, place, standings.of(lesson.runId(), lesson.lessonId()));
    };
  }

  /**
   * The learner says that it is done: on to the next lesson, or to the run after the last one. Too
   * soon, back to the lesson, where it says how long it still takes.
   */
  @POST
  @Path("/{runId}/{lessonId}")
  public Response done(@PathParam("runId") UUID runId, @PathParam("lessonId") UUID lessonId) {
    return Response.seeOther(URI.create(afterwards(runId, lessonId))).build();
  }

  private String afterwards(UUID runId, UUID lessonId) {
    try {
      return LessonPlace.of(learning.complete(runId, lessonId), lessonId).onward();
    } catch (ProblemException refusal) {
      if (refusal.is(TOO_SOON)) {
        return "/hoc/" + runId + "/" + lessonId + "#con-lai";
      }
      throw refusal;
    }
  }
}
