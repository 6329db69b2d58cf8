package vn.khaitri.web.lesson;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.LessonDraftView;
import vn.khaitri.contract.media.PlaybackView;
import vn.khaitri.web.authoring.AuthoringClient;
import vn.khaitri.web.shell.FormBox;
import vn.khaitri.web.shell.ProblemException;

/** Writing a lesson: its title and its blocks. */
@Path("/day/khoa/{courseId}/bai/{lessonId}")
@RolesAllowed(Roles.INSTRUCTOR)
@RunOnVirtualThread
class LessonPages {
  private final AuthoringClient authoring;
  private final LessonSheets sheets;
  private final Credits credits;
  private final AssetOffers offers;

  LessonPages(
      @RestClient AuthoringClient authoring,
      LessonSheets sheets,
      Credits credits,
      AssetOffers offers) {
    this.authoring = authoring;
    this.sheets = sheets;
    this.credits = credits;
    this.offers = offers;
  }

  @CheckedTemplate(basePath = "lesson")
  static class Templates {
    static native TemplateInstance lesson(
        LessonSheet sheet,
        LessonWriting writing,
        CreditForm credit,
        CreditChoices choices,
        List<Block> kept,
        @Nullable PlaybackView playback);

    private Templates() {}
  }

  /**
   * @param revision that the next saving has to know
   */
  record Kept(int revision) {}

  @GET
  public Response lesson(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @QueryParam("da-luu") boolean saved) {
    var sheet = sheets.sheet(courseId, lessonId);
    if (sheet.isQuiz()) {
      return to(sheet.page() + "/cau-hoi");
    }
    var kept = authoring.lesson(courseId, lessonId);
    return Response.ok(page(sheet, kept, LessonWriting.of(LessonForm.of(kept), saved))).build();
  }

  /** Touches nothing but title and blocks: an upload may be under way. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      MultivaluedMap<String, String> boxes) {
    var form = LessonForm.of(boxes);
    try {
      write(courseId, lessonId, form);
      return to("/day/khoa/" + courseId + "/bai/" + lessonId + "?da-luu=true");
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> refused(courseId, lessonId, form, refusal));
    }
  }

  /** Asked by the script of the page while its author writes. */
  @POST
  @Path("/tu-luu")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.APPLICATION_JSON)
  public Kept keep(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      MultivaluedMap<String, String> boxes) {
    return new Kept(write(courseId, lessonId, LessonForm.of(boxes)));
  }

  /** Adds, moves and takes away blocks, and looks into the library. Nothing is kept by it. */
  @POST
  @Path("/soan")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public TemplateInstance edit(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      MultivaluedMap<String, String> boxes) {
    var typed = LessonForm.of(boxes);
    var edit = BlockEdit.of(FormBox.text(boxes, "lam"));
    var form = edit.map(step -> step.apply(typed)).orElse(typed);
    var focus = edit.map(step -> step.focus(typed, form)).orElse("");
    var offer =
        edit.filter(step -> step.step() == BlockEdit.Step.CHOOSE)
            .map(step -> offers.offer(form, step.block(), boxes))
            .orElse(null);
    return page(
        sheets.sheet(courseId, lessonId),
        authoring.lesson(courseId, lessonId),
        LessonWriting.typed(form, focus, offer));
  }

  @GET
  @Path("/soan")
  public Response back(@PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId) {
    return to("/day/khoa/" + courseId + "/bai/" + lessonId);
  }

  /** The revision that is kept; also when the same words came before and their answer got lost. */
  private int write(UUID courseId, UUID lessonId, LessonForm form) {
    try {
      return authoring.writeLesson(courseId, lessonId, form.request()).revision();
    } catch (ProblemException refusal) {
      if (refusal.isEditConflict()) {
        var kept = authoring.lesson(courseId, lessonId);
        if (Merge.of(form, LessonForm.of(kept)).isSame()) {
          return kept.revision();
        }
      }
      throw refusal;
    }
  }

  private TemplateInstance refused(
      UUID courseId, UUID lessonId, LessonForm typed, ProblemException refusal) {
    var kept = authoring.lesson(courseId, lessonId);
    return page(
        sheets.sheet(courseId, lessonId),
        kept,
        LessonWriting.refused(typed, LessonForm.of(kept), refusal));
  }

  private TemplateInstance page(LessonSheet sheet, LessonDraftView kept, LessonWriting writing) {
    return Templates.lesson(
        sheet,
        writing,
        CreditForm.of(sheet.lesson()),
        credits.choices(sheet),
        kept.blocks(),
        sheets.playback(sheet));
  }

  private static Response to(String page) {
    return Response.seeOther(URI.create(page)).build();
  }
}
