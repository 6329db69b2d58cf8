package vn.khaitri.web.assessment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.WriteLesson;
import vn.khaitri.contract.competency.SkillView;
import vn.khaitri.web.authoring.AuthoringClient;
import vn.khaitri.web.competency.CompetencyClient;
import vn.khaitri.web.shell.FormBox;
import vn.khaitri.web.shell.ProblemException;

/** Writing the questions of a quiz: one form, kept as a whole. */
@Path("/day/khoa/{courseId}/bai/{lessonId}/cau-hoi")
@RolesAllowed(Roles.INSTRUCTOR)
@RunOnVirtualThread
class QuizPages {
  private final AuthoringClient authoring;
  private final QuizClient quizzes;
  private final CompetencyClient competency;

  QuizPages(
      @RestClient AuthoringClient authoring,
      @RestClient QuizClient quizzes,
      @RestClient CompetencyClient competency) {
    this.authoring = authoring;
    this.quizzes = quizzes;
    this.competency = competency;
  }

  @CheckedTemplate(basePath = "assessment")
  static class Templates {
    static native TemplateInstance write(QuizSheet sheet, List<SkillView> skills, boolean saved);

    private Templates() {}
  }

  @GET
  public TemplateInstance quiz(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @QueryParam("da-luu") boolean saved) {
    var sheet = sheet(courseId, lessonId, Optional.empty());
    return Templates.write(sheet, skills(sheet), saved);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      MultivaluedMap<String, String> boxes) {
    var sheet = sheet(courseId, lessonId, Optional.of(QuizForm.of(boxes)));
    try {
      keepTitle(sheet, title(boxes), lessonRevision(boxes));
      quizzes.write(lessonId, sheet.form().request());
      return Response.seeOther(URI.create(sheet.page() + "?da-luu=true")).build();
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> again(sheet, boxes, refusal));
    }
  }

  /** Adds and takes away boxes. Nothing is kept by it. */
  @POST
  @Path("/soan")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public TemplateInstance edit(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      MultivaluedMap<String, String> boxes) {
    var typed = QuizForm.of(boxes);
    var edit = QuizEdit.of(FormBox.text(boxes, "lam"));
    var form = edit.map(step -> step.apply(typed)).orElse(typed);
    var focus = edit.map(step -> step.focus(form)).orElse("");
    var sheet = sheet(courseId, lessonId, Optional.of(form));
    return Templates.write(
        sheet.typed(title(boxes), lessonRevision(boxes), focus), skills(sheet), false);
  }

  @GET
  @Path("/soan")
  public Response back(@PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId) {
    return Response.seeOther(URI.create("/day/khoa/" + courseId + "/bai/" + lessonId + "/cau-hoi"))
        .build();
  }

  private QuizSheet sheet(UUID courseId, UUID lessonId, Optional<QuizForm> typed) {
    var course = authoring.course(courseId);
    var lesson =
        course.lessons().stream()
            .filter(candidate -> candidate.id().equals(lessonId))
            .filter(candidate -> candidate.kind() == LessonKind.QUIZ)
            .findFirst()
            .orElseThrow(NotFoundException::new);
    return QuizSheet.of(course, lesson, typed.orElseGet(() -> QuizForm.of(quizzes.quiz(lessonId))));
  }

  private void keepTitle(QuizSheet sheet, String title, int revision) {
    if (!title.equals(sheet.lesson().title())) {
      var courseId = sheet.course().id();
      var blocks = authoring.lesson(courseId, sheet.id()).blocks();
      authoring.writeLesson(courseId, sheet.id(), new WriteLesson(title, blocks, revision));
    }
  }

  /**
   * What was typed, ready to be sent once more, over the change that came first if there was one.
   */
  private TemplateInstance again(
      QuizSheet sheet, MultivaluedMap<String, String> boxes, ProblemException refusal) {
    var fresh =
        sheet(
            sheet.course().id(),
            sheet.id(),
            Optional.of(
                refusal.isEditConflict()
                    ? sheet.form().rebasedOn(quizzes.quiz(sheet.id()).revision())
                    : sheet.form()));
    return Templates.write(
        fresh.refused(title(boxes), fresh.lesson().revision(), refusal.problem()),
        skills(fresh),
        false);
  }

  /** To choose from while typing; the pages of frameworks have them all. */
  private List<SkillView> skills(QuizSheet sheet) {
    return sheet.isEditable() ? competency.skills("", 0, Page.MAX_SIZE).items() : List.of();
  }

  private static String title(MultivaluedMap<String, String> boxes) {
    return FormBox.text(boxes, "title");
  }

  private static int lessonRevision(MultivaluedMap<String, String> boxes) {
    return Objects.requireNonNullElse(FormBox.number(boxes, "lessonRevision"), 0);
  }
}
