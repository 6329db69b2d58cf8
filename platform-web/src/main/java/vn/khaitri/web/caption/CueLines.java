package vn.khaitri.web.caption;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.caption.CaptionTextView;
import vn.khaitri.contract.caption.WriteCaptions;
import vn.khaitri.web.shell.ForScripts;

/** What the editor reads and saves, as JSON. */
@Path("/day/khoa/{courseId}/bai/{lessonId}/phu-de/{language}/dong")
@RolesAllowed(Roles.INSTRUCTOR)
@RunOnVirtualThread
@ForScripts
class CueLines {
  private final CaptionClient captions;

  CueLines(@RestClient CaptionClient captions) {
    this.captions = captions;
  }

  @GET
  public CaptionTextView lines(
      @PathParam("lessonId") UUID lessonId, @PathParam("language") String language) {
    return captions.text(lessonId, language);
  }

  @PUT
  public CaptionTextView save(
      @PathParam("lessonId") UUID lessonId,
      @PathParam("language") String language,
      WriteCaptions request) {
    return captions.write(lessonId, language, request);
  }
}
