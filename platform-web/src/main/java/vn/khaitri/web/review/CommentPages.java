package vn.khaitri.web.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.review.ReplyToThread;
import vn.khaitri.web.shell.FormBox;
import vn.khaitri.web.shell.ProblemException;

/** What one does in threads; each act leads back to the page that the thread stands on. */
@Path("/gop-y/y-kien")
@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.COMMUNE_LEADER, Roles.ADMIN})
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class CommentPages {
  private final ReviewClient reviews;

  CommentPages(@RestClient ReviewClient reviews) {
    this.reviews = reviews;
  }

  @CheckedTemplate(basePath = "review")
  static class Templates {
    static native TemplateInstance comment(CommentForm form);

    static native TemplateInstance reply(ReplyForm form);

    private Templates() {}
  }

  @POST
  public Response start(MultivaluedMap<String, String> boxes) {
    var form = CommentForm.of(boxes);
    try {
      return to(form.back(), reviews.start(form.request()).id());
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> Templates.comment(form.refused(refusal.problem())));
    }
  }

  @POST
  @Path("/{threadId}/tra-loi")
  public Response reply(
      @PathParam("threadId") UUID threadId, MultivaluedMap<String, String> boxes) {
    var back = CommentForm.back(boxes);
    var text = FormBox.text(boxes, "text");
    try {
      reviews.reply(threadId, new ReplyToThread(text));
      return to(back, threadId);
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () -> Templates.reply(new ReplyForm(threadId, text, back, refusal.problem())));
    }
  }

  @POST
  @Path("/{threadId}/xong")
  public Response resolve(
      @PathParam("threadId") UUID threadId, MultivaluedMap<String, String> boxes) {
    reviews.resolve(threadId);
    return to(CommentForm.back(boxes), threadId);
  }

  @POST
  @Path("/{threadId}/mo-lai")
  public Response reopen(
      @PathParam("threadId") UUID threadId, MultivaluedMap<String, String> boxes) {
    reviews.reopen(threadId);
    return to(CommentForm.back(boxes), threadId);
  }

  private static Response to(String back, UUID threadId) {
    return Response.seeOther(URI.create(back + "#y-kien-" + threadId)).build();
  }
}
