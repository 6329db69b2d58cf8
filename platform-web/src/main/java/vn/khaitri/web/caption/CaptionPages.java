package vn.khaitri.web.caption;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.caption.CaptionTextView;
import vn.khaitri.web.shell.ProblemException;

/** Which languages a video has captions in, and those of one language. */
@Path("/day/khoa/{courseId}/bai/{lessonId}/phu-de")
@RolesAllowed(Roles.INSTRUCTOR)
@RunOnVirtualThread
class CaptionPages {
  private final CaptionClient captions;
  private final CaptionSheets sheets;

  CaptionPages(@RestClient CaptionClient captions, CaptionSheets sheets) {
    this.captions = captions;
    this.sheets = sheets;
  }

  @CheckedTemplate(basePath = "caption")
  static class Templates {
    static native TemplateInstance languages(CaptionSheet sheet, @Nullable Problem problem);

    static native TemplateInstance editor(
        CaptionSheet sheet, CaptionTextView text, @Nullable Problem problem);

    private Templates() {}
  }

  @GET
  public TemplateInstance languages(
      @PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId) {
    return Templates.languages(sheets.of(courseId, lessonId), null);
  }

  /** A tag that was typed stands above one that was chosen. */
  @GET
  @Path("/viet")
  public Response choose(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @QueryParam("ngon-ngu") @DefaultValue("vi") String chosen,
      @QueryParam("ma") @DefaultValue("") String typed) {
    var language = typed.isBlank() ? chosen : typed.strip();
    try {
      return to(courseId, lessonId, captions.text(lessonId, language).language());
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () -> Templates.languages(sheets.of(courseId, lessonId), refusal.problem()));
    }
  }

  @GET
  @Path("/{language}")
  public TemplateInstance editor(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @PathParam("language") String language) {
    return Templates.editor(sheets.of(courseId, lessonId), captions.text(lessonId, language), null);
  }

  /** In the place of all that is there; the page asks for a tick before. */
  @POST
  @Path("/{language}/tep")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response upload(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @PathParam("language") String language,
      @RestForm("revision") @DefaultValue("0") int revision,
      @RestForm("tep") @Nullable FileUpload file)
      throws IOException {
    try (var content = content(file)) {
      captions.upload(lessonId, language, revision, content);
      return to(courseId, lessonId, language);
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () ->
              Templates.editor(
                  sheets.of(courseId, lessonId),
                  captions.text(lessonId, language),
                  refusal.problem()));
    }
  }

  @POST
  @Path("/{language}/bo")
  public Response remove(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @PathParam("language") String language,
      @FormParam("revision") int revision) {
    try {
      captions.remove(lessonId, language, revision);
      return Response.seeOther(URI.create(page(courseId, lessonId))).build();
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () ->
              Templates.editor(
                  sheets.of(courseId, lessonId),
                  captions.text(lessonId, language),
                  refusal.problem()));
    }
  }

  @GET
  @Path("/{language}/tai/{format: vtt|srt}")
  public Response download(
      @PathParam("lessonId") UUID lessonId,
      @PathParam("language") String language,
      @PathParam("format") String format) {
    try (var answer = captions.file(lessonId, language, format)) {
      return Response.ok(answer.readEntity(String.class), answer.getMediaType())
          .header(
              HttpHeaders.CONTENT_DISPOSITION,
              answer.getHeaderString(HttpHeaders.CONTENT_DISPOSITION))
          .build();
    }
  }

  private static Response to(UUID courseId, UUID lessonId, String language) {
    return Response.seeOther(
            UriBuilder.fromPath(page(courseId, lessonId)).segment(language).build())
        .build();
  }

  private static String page(UUID courseId, UUID lessonId) {
    return "/day/khoa/" + courseId + "/bai/" + lessonId + "/phu-de";
  }

  /** No file is an empty one, which the API refuses in the viewer's language. */
  private static InputStream content(@Nullable FileUpload file) throws IOException {
    return file == null ? InputStream.nullInputStream() : Files.newInputStream(file.uploadedFile());
  }
}
