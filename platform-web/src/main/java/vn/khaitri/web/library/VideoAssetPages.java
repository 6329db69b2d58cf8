package vn.khaitri.web.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.library.AddVideo;
import vn.khaitri.web.media.MediaClient;
import vn.khaitri.web.shell.ProblemException;

/** A video becomes an asset when its upload has ended; transcoding goes on beside. */
@Path("/kho/video")
@RolesAllowed(Roles.INSTRUCTOR)
@RunOnVirtualThread
class VideoAssetPages {
  private static final int LONGEST_TITLE = 200;

  private final LibraryClient library;
  private final MediaClient media;

  VideoAssetPages(@RestClient LibraryClient library, @RestClient MediaClient media) {
    this.library = library;
    this.media = media;
  }

  @CheckedTemplate(basePath = "library")
  static class Templates {
    static native TemplateInstance video();

    private Templates() {}
  }

  /**
   * @param address of the page on which to go on once the file is sent
   */
  record Attached(String address) {}

  @GET
  public TemplateInstance form() {
    return Templates.video();
  }

  /** Makes an upload an asset, called as its file for now. Asked by the script of the page. */
  @POST
  @Produces(MediaType.APPLICATION_JSON)
  public Attached attach(@FormParam("tep") @Nullable UUID mediaId) {
    if (mediaId == null) {
      throw new BadRequestException();
    }
    try {
      var asset = library.addVideo(new AddVideo(title(media.media(mediaId).fileName()), mediaId));
      return new Attached(AssetSheet.page(asset.id()) + "/sua");
    } catch (ProblemException refusal) {
      // Asked twice over a bad line: the asset is there.
      return known(refusal).orElseThrow(() -> refusal);
    }
  }

  private static Optional<Attached> known(ProblemException refusal) {
    return refusal.problem().errors().stream()
        .flatMap(error -> Optional.ofNullable(AssetStates.known(error)).stream())
        .map(page -> new Attached(page + "/sua"))
        .findFirst();
  }

  /** The name of the file without its ending. */
  static String title(String fileName) {
    int dot = fileName.lastIndexOf('.');
    var name = dot > 0 ? fileName.substring(0, dot) : fileName;
    return name.length() > LONGEST_TITLE ? name.substring(0, LONGEST_TITLE) : name;
  }
}
