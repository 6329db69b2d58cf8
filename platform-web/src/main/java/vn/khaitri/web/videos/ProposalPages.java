package vn.khaitri.web.videos;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.videos.OwnVideoView;
import vn.khaitri.contract.videos.ProposeReplacement;
import vn.khaitri.web.shell.ProblemException;

/** From a video to the proposal that another file takes its place: first the file, then why. */
@Path(OwnVideoPages.PATH + "/{mediaId}/thay")
@RolesAllowed(Roles.INSTRUCTOR)
@RunOnVirtualThread
class ProposalPages {
  private final OwnVideoClient videos;
  private final ReplacementClient replacements;

  ProposalPages(@RestClient OwnVideoClient videos, @RestClient ReplacementClient replacements) {
    this.videos = videos;
    this.replacements = replacements;
  }

  @CheckedTemplate(basePath = "videos")
  static class Templates {
    static native TemplateInstance replace(OwnVideoView video, String page);

    static native TemplateInstance propose(Proposal proposal);

    private Templates() {}
  }

  /**
   * @param upload the new file
   */
  record Proposal(
      OwnVideoView video, OwnVideoView upload, String reason, @Nullable Problem problem) {}

  /**
   * @param address of the page on which to go on once the file is sent
   */
  record Attached(int revision, String address) {}

  @GET
  public TemplateInstance form(
      @PathParam("mediaId") UUID mediaId, @QueryParam("tep") @Nullable UUID uploadId) {
    return uploadId == null
        ? Templates.replace(videos.video(mediaId), page(mediaId) + "/tep")
        : propose(mediaId, uploadId, "", null);
  }

  /** Asked by the script of the page when the whole file is there. */
  @POST
  @Path("/tep")
  @Produces(MediaType.APPLICATION_JSON)
  public Attached attach(
      @PathParam("mediaId") UUID mediaId, @FormParam("tep") @Nullable UUID uploadId) {
    if (uploadId == null) {
      throw new BadRequestException();
    }
    return new Attached(0, page(mediaId) + "?tep=" + uploadId);
  }

  @POST
  public Response propose(
      @PathParam("mediaId") UUID mediaId,
      @FormParam("tep") @Nullable UUID uploadId,
      @FormParam("reason") @DefaultValue("") String reason) {
    if (uploadId == null) {
      throw new BadRequestException();
    }
    try {
      var proposed =
          replacements.propose(new ProposeReplacement(mediaId, uploadId, reason.strip()));
      return Response.seeOther(URI.create(ReplacementPages.page(proposed.id()))).build();
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> propose(mediaId, uploadId, reason, refusal.problem()));
    }
  }

  private TemplateInstance propose(
      UUID mediaId, UUID uploadId, String reason, @Nullable Problem problem) {
    return Templates.propose(
        new Proposal(videos.video(mediaId), videos.video(uploadId), reason, problem));
  }

  private static String page(UUID mediaId) {
    return OwnVideoPages.PATH + "/" + mediaId + "/thay";
  }
}
