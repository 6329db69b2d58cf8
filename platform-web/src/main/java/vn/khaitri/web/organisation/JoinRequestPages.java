package vn.khaitri.web.organisation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.organisation.DecideJoining;
import vn.khaitri.contract.organisation.JoinRequestView;
import vn.khaitri.web.shell.ProblemException;

/** Who asks to belong to the units that the viewer keeps: confirmed or refused, many at once. */
@Path(JoinRequestPages.PATH)
@Authenticated
@RunOnVirtualThread
class JoinRequestPages {
  static final String PATH = "/don-vi/yeu-cau";
  private static final int ROWS = 50;

  private final MembershipClient memberships;

  JoinRequestPages(@RestClient MembershipClient memberships) {
    this.memberships = memberships;
  }

  @CheckedTemplate(basePath = "organisation")
  static class Templates {
    static native TemplateInstance requests(Waiting waiting);

    private Templates() {}
  }

  /**
   * @param chosen the requests that were ticked when a decision was refused
   * @param decided how many were decided just now; null when none were to be
   */
  record Waiting(
      Page<JoinRequestView> page,
      Set<UUID> chosen,
      String reason,
      @Nullable Integer decided,
      @Nullable Problem problem) {}

  @GET
  public TemplateInstance waiting(
      @QueryParam("trang") @DefaultValue("0") int page,
      @QueryParam("xong") @Nullable Integer decided) {
    return Templates.requests(new Waiting(page(page), Set.of(), "", decided, null));
  }

  @POST
  public Response decide(
      @FormParam("yeu-cau") List<UUID> requests,
      @FormParam("xac-nhan") @DefaultValue("") String accepted,
      @FormParam("reason") @DefaultValue("") String reason) {
    try {
      var decided =
          memberships.decide(
              new DecideJoining(requests, !accepted.isEmpty(), reason.isBlank() ? null : reason));
      return Response.seeOther(URI.create(PATH + "?xong=" + decided.decided())).build();
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () ->
              Templates.requests(
                  new Waiting(page(0), Set.copyOf(requests), reason, null, refusal.problem())));
    }
  }

  private Page<JoinRequestView> page(int number) {
    return memberships.requests(Math.max(0, number), ROWS);
  }
}
