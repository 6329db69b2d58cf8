package vn.khaitri.web.videos;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.videos.OwnVideoOrder;
import vn.khaitri.contract.videos.OwnVideoView;
import vn.khaitri.contract.videos.StorageView;
import vn.khaitri.web.shell.FormBox;
import vn.khaitri.web.shell.ProblemException;

/** What the viewer uploaded, how much room that takes, and giving it up. */
@Path(OwnVideoPages.PATH)
@RolesAllowed(Roles.INSTRUCTOR)
@RunOnVirtualThread
class OwnVideoPages {
  static final String PATH = "/day/video";
  private static final int ROWS = 20;

  private final OwnVideoClient videos;
  private final StorageClient storage;

  OwnVideoPages(@RestClient OwnVideoClient videos, @RestClient StorageClient storage) {
    this.videos = videos;
    this.storage = storage;
  }

  @CheckedTemplate(basePath = "videos")
  static class Templates {
    static native TemplateInstance videos(
        Page<OwnVideoView> page, OwnVideoOrder order, String pages, StorageView room, boolean gone);

    static native TemplateInstance video(OwnVideoView video, @Nullable Problem problem);

    static native TemplateInstance left(StorageView room);

    private Templates() {}
  }

  /**
   * @param gone one was deleted just now
   */
  @GET
  public TemplateInstance videos(
      @QueryParam("thu-tu") @DefaultValue("") String chosen,
      @QueryParam("trang") @DefaultValue("0") int page,
      @QueryParam("da-xoa") @DefaultValue("false") boolean gone) {
    var order =
        Objects.requireNonNullElse(
            FormBox.choice(OwnVideoOrder.class, chosen), OwnVideoOrder.LATEST_UPLOAD);
    var found = videos.videos(order, Math.max(0, page), ROWS);
    var pages = PATH + "?thu-tu=" + order + "&trang=";
    return Templates.videos(found, order, pages, storage.mine(), gone);
  }

  /** Part of the pages that upload. */
  @GET
  @Path("/cho-trong")
  public TemplateInstance left() {
    return Templates.left(storage.mine());
  }

  @GET
  @Path("/{mediaId}")
  public TemplateInstance video(@PathParam("mediaId") UUID mediaId) {
    return Templates.video(videos.video(mediaId), null);
  }

  @POST
  @Path("/{mediaId}/xoa")
  public Response remove(@PathParam("mediaId") UUID mediaId) {
    try {
      videos.remove(mediaId);
      return Response.seeOther(URI.create(PATH + "?da-xoa=true")).build();
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> Templates.video(videos.video(mediaId), refusal.problem()));
    }
  }
}
