package vn.khaitri.contract.importexport;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import vn.khaitri.contract.Creates;

/**
 * Bringing lessons in and taking courses out (BR-14). A file is sent first and answered with what
 * would be made of it; then it is made, all of it or nothing, or the file is thrown away.
 */
@Path("/api/v1/import-export")
@Produces(MediaType.APPLICATION_JSON)
public interface ImportExportApi {
  /** Bodies under this path may be as long as a course package. */
  String FILES = "/api/v1/import-export/files";

  String PACKAGE = "application/vnd.khaitri.course+zip";

  /**
   * Sends a file, and answers what would be made of it. A Word file, Markdown (one file, or a zip
   * with its pictures), a PDF up to 50 MiB, or a course package. What it is, its bytes say; the
   * name titles what has no title of its own.
   *
   * @param name of the file, such as {@code Bài 1.docx}
   */
  @POST
  @Path("/files")
  @Consumes(MediaType.WILDCARD)
  @Creates("/api/v1/import-export/files/{id}")
  PendingImportView bring(
      @QueryParam("name") @DefaultValue("") @NotBlank @Size(max = 255) String name,
      InputStream content);

  /** Reads again what would be made of a file. For the one who sent it. */
  @GET
  @Path("/files/{arrivalId}")
  PendingImportView arrival(@PathParam("arrivalId") UUID arrivalId);

  /** Throws a file away. */
  @DELETE
  @Path("/files/{arrivalId}")
  void throwAway(@PathParam("arrivalId") UUID arrivalId);

  /**
   * Makes a course of a file. A new draft of the caller. A second call is answered with the course
   * of the first.
   */
  @POST
  @Path("/files/{arrivalId}/course")
  PendingImportView makeCourse(
      @PathParam("arrivalId") UUID arrivalId, @Valid @NotNull MakeCourse request);

  /**
   * Adds the lessons of a file to a draft. New modules at the end of a draft; 409 {@code
   * course-not-editable} when it is handed in or published. A second call is answered with the
   * course of the first.
   */
  @POST
  @Path("/files/{arrivalId}/lessons")
  PendingImportView addToCourse(
      @PathParam("arrivalId") UUID arrivalId, @Valid @NotNull AddToCourse request);

  /**
   * Downloads a course as a package. The draft with its quizzes and files, for authors and for who
   * may appraise it. The same draft is the same bytes.
   *
   * @param videos whether the videos come along, as they were uploaded
   */
  @GET
  @Path("/courses/{courseId}/package")
  @Produces(PACKAGE)
  Response pack(
      @PathParam("courseId") UUID courseId,
      @QueryParam("videos") @DefaultValue("false") boolean videos);
}
