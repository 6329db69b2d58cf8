package vn.khaitri.web.importexport;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.CourseFactsView;
import vn.khaitri.contract.importexport.AddToCourse;
import vn.khaitri.contract.importexport.MakeCourse;
import vn.khaitri.contract.importexport.PendingImportView;
import vn.khaitri.web.authoring.AuthoringClient;
import vn.khaitri.web.shell.ProblemException;

/** A file from one's machine: sent, looked at, then made into a course or added to one. */
@Path(BringPages.PATH)
@RolesAllowed(Roles.INSTRUCTOR)
@RunOnVirtualThread
class BringPages {
  static final String PATH = "/day/nhap";

  /** As the API bounds it. */
  private static final int LONGEST_NAME = 255;

  private final ImportExportClient exchange;
  private final AuthoringClient authoring;

  BringPages(@RestClient ImportExportClient exchange, @RestClient AuthoringClient authoring) {
    this.exchange = exchange;
    this.authoring = authoring;
  }

  @CheckedTemplate(basePath = "importexport")
  static class Templates {
    static native TemplateInstance bring(
        @Nullable CourseFactsView course, @Nullable Problem problem);

    static native TemplateInstance arrival(
        PendingImportView arrival,
        @Nullable CourseFactsView course,
        String title,
        @Nullable Problem problem);

    private Templates() {}
  }

  @GET
  public TemplateInstance form(@QueryParam("khoa") @Nullable UUID courseId) {
    return Templates.bring(course(courseId), null);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response bring(
      @RestForm("tep") @Nullable FileUpload file, @RestForm("khoa") @Nullable UUID courseId)
      throws IOException {
    try (var content = content(file)) {
      return to(page(exchange.bring(name(file), content).id(), courseId));
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> Templates.bring(course(courseId), refusal.problem()));
    }
  }

  @GET
  @Path("/{arrivalId}")
  public TemplateInstance arrival(
      @PathParam("arrivalId") UUID arrivalId, @QueryParam("khoa") @Nullable UUID courseId) {
    var arrival = exchange.arrival(arrivalId);
    return Templates.arrival(arrival, course(courseId), arrival.title(), null);
  }

  @POST
  @Path("/{arrivalId}/khoa-moi")
  public Response makeCourse(
      @PathParam("arrivalId") UUID arrivalId, @FormParam("title") @DefaultValue("") String title) {
    var typed = title.strip();
    try {
      return to(exchange.makeCourse(arrivalId, new MakeCourse(typed)));
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> refused(arrivalId, null, typed, refusal));
    }
  }

  @POST
  @Path("/{arrivalId}/them")
  public Response addToCourse(
      @PathParam("arrivalId") UUID arrivalId, @FormParam("khoa") UUID courseId) {
    try {
      return to(exchange.addToCourse(arrivalId, new AddToCourse(courseId)));
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> refused(arrivalId, courseId, "", refusal));
    }
  }

  @POST
  @Path("/{arrivalId}/bo")
  public Response throwAway(
      @PathParam("arrivalId") UUID arrivalId, @FormParam("khoa") @Nullable UUID courseId) {
    exchange.throwAway(arrivalId);
    return to(PATH + ofCourse(courseId));
  }

  private TemplateInstance refused(
      UUID arrivalId, @Nullable UUID courseId, String title, ProblemException refusal) {
    return Templates.arrival(
        exchange.arrival(arrivalId), course(courseId), title, refusal.problem());
  }

  private @Nullable CourseFactsView course(@Nullable UUID courseId) {
    return courseId == null ? null : authoring.facts(courseId);
  }

  /** No file is an empty one, which the API refuses in the viewer's language. */
  private static InputStream content(@Nullable FileUpload file) throws IOException {
    return file == null ? InputStream.nullInputStream() : Files.newInputStream(file.uploadedFile());
  }

  /** The end of a long name says what the file is. */
  private static String name(@Nullable FileUpload file) {
    var name =
        Optional.ofNullable(file).map(FileUpload::fileName).filter(n -> !n.isBlank()).orElse("-");
    return name.substring(Math.max(0, name.length() - LONGEST_NAME));
  }

  private static String page(UUID arrivalId, @Nullable UUID courseId) {
    return PATH + "/" + arrivalId + ofCourse(courseId);
  }

  private static String ofCourse(@Nullable UUID courseId) {
    return courseId == null ? "" : "?khoa=" + courseId;
  }

  private static Response to(PendingImportView arrival) {
    return to("/day/khoa/" + arrival.courseId());
  }

  private static Response to(String page) {
    return Response.seeOther(URI.create(page)).build();
  }
}
