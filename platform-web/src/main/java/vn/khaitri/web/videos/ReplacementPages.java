package vn.khaitri.web.videos;

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
import java.util.function.Consumer;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.media.PlaybackView;
import vn.khaitri.contract.videos.RefuseReplacement;
import vn.khaitri.contract.videos.ReplacementView;
import vn.khaitri.web.shell.ProblemException;

/** Files that are to take videos' places, for who proposed them and who decides. */
@Path(ReplacementPages.PATH)
@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
@RunOnVirtualThread
class ReplacementPages {
  static final String PATH = "/thay-video";
  private static final int ROWS = 20;

  private final ReplacementClient replacements;

  ReplacementPages(@RestClient ReplacementClient replacements) {
    this.replacements = replacements;
  }

  @CheckedTemplate(basePath = "videos")
  static class Templates {
    static native TemplateInstance replacements(Page<ReplacementView> page, boolean mine);

    static native TemplateInstance replacement(ReplacementSheet sheet);

    private Templates() {}
  }

  /**
   * @param before the video in place
   * @param after the new file; null until it can be played, and when there are not two of them
   * @param comment typed by who refuses
   */
  record ReplacementSheet(
      ReplacementView replacement,
      @Nullable PlaybackView before,
      @Nullable PlaybackView after,
      String comment,
      @Nullable Problem problem) {
    public String page() {
      return ReplacementPages.page(replacement.id());
    }

    /** It waits for its owner alone. */
    public boolean isApplicable() {
      return replacement.own()
          && !replacement.appraised()
          && Boolean.TRUE.equals(replacement.sameLength());
    }

    /** It can never be applied. */
    public boolean isOfOtherLength() {
      return Boolean.FALSE.equals(replacement.sameLength());
    }
  }

  static String page(UUID replacementId) {
    return PATH + "/" + replacementId;
  }

  /**
   * @param mine the viewer's own instead of those that wait for approval
   */
  @GET
  public TemplateInstance replacements(
      @QueryParam("cua-toi") @DefaultValue("false") boolean mine,
      @QueryParam("trang") @DefaultValue("0") int page) {
    return Templates.replacements(replacements.replacements(mine, Math.max(0, page), ROWS), mine);
  }

  @GET
  @Path("/{id}")
  public TemplateInstance replacement(@PathParam("id") UUID id) {
    return page(id, "", null);
  }

  @POST
  @Path("/{id}/dong-y")
  public Response approve(@PathParam("id") UUID id) {
    return after(id, "", replacements::approve);
  }

  @POST
  @Path("/{id}/tu-choi")
  public Response refuse(
      @PathParam("id") UUID id, @FormParam("comment") @DefaultValue("") String comment) {
    return after(
        id, comment, known -> replacements.refuse(known, new RefuseReplacement(comment.strip())));
  }

  @POST
  @Path("/{id}/ap-dung")
  public Response apply(@PathParam("id") UUID id) {
    return after(id, "", replacements::apply);
  }

  @POST
  @Path("/{id}/rut-lai")
  public Response withdraw(@PathParam("id") UUID id) {
    return after(id, "", replacements::withdraw);
  }

  private Response after(UUID id, String comment, Consumer<UUID> act) {
    try {
      act.accept(id);
      return Response.seeOther(URI.create(page(id))).build();
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> page(id, comment, refusal.problem()));
    }
  }

  private TemplateInstance page(UUID id, String comment, @Nullable Problem problem) {
    var replacement = replacements.replacement(id);
    var open = VideosFormats.isOpen(replacement.state());
    var ready = VideosFormats.isReady(replacement.uploadState());
    return Templates.replacement(
        new ReplacementSheet(
            replacement,
            open ? replacements.oldPlayback(id) : null,
            open && ready ? replacements.newPlayback(id) : null,
            comment,
            problem));
  }
}
