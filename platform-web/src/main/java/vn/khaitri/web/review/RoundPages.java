package vn.khaitri.web.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.review.RoundView;
import vn.khaitri.contract.review.SubjectTextView;
import vn.khaitri.web.shell.ProblemException;

/** The rounds that ask the viewer for comments, and reading and commenting within one. */
@Path("/gop-y")
@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.COMMUNE_LEADER, Roles.ADMIN})
@RunOnVirtualThread
class RoundPages {
  private final RoundClient rounds;
  private final CommentColumns columns;

  RoundPages(@RestClient RoundClient rounds, CommentColumns columns) {
    this.rounds = rounds;
    this.columns = columns;
  }

  @CheckedTemplate(basePath = "review")
  static class Templates {
    static native TemplateInstance rounds(List<RoundView> rounds);

    static native TemplateInstance round(
        RoundView round, @Nullable SubjectTextView text, CommentColumn column);

    private Templates() {}
  }

  @GET
  public TemplateInstance mine() {
    return Templates.rounds(rounds.mine());
  }

  @GET
  @Path("/dot/{roundId}")
  public TemplateInstance round(@PathParam("roundId") UUID roundId) {
    var round = rounds.round(roundId);
    return Templates.round(round, text(round), columns.ofRound(round, page(roundId)));
  }

  /** Who was invited may read the draft no longer than they may comment on it. */
  private @Nullable SubjectTextView text(RoundView round) {
    try {
      return rounds.text(round.id());
    } catch (ProblemException refusal) {
      if (refusal.is("round-closed") || refusal.is("round-past-deadline")) {
        return null;
      }
      throw refusal;
    }
  }

  @POST
  @Path("/dot/{roundId}/dong")
  public Response close(@PathParam("roundId") UUID roundId) {
    rounds.close(roundId);
    return Response.seeOther(URI.create(page(roundId))).build();
  }

  @GET
  @Path("/dot/{roundId}/tep")
  public Response export(@PathParam("roundId") UUID roundId) {
    return Downloads.csv("gop-y.csv", rounds.export(roundId));
  }

  private static String page(UUID roundId) {
    return "/gop-y/dot/" + roundId;
  }
}
