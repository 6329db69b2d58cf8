package vn.khaitri.web.organisation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.organisation.AudienceGroupView;
import vn.khaitri.contract.organisation.ChooseAudienceGroups;
import vn.khaitri.web.shell.ProblemException;

/** Which audience groups the viewer belongs to, by their own statement. */
@Path("/toi/nhom")
@Authenticated
@RunOnVirtualThread
class MyGroupsPages {
  private final AudienceClient audiences;

  MyGroupsPages(@RestClient AudienceClient audiences) {
    this.audiences = audiences;
  }

  @CheckedTemplate(basePath = "organisation")
  static class Templates {
    static native TemplateInstance myGroups(List<Choice> choices, @Nullable Problem problem);

    private Templates() {}
  }

  record Choice(AudienceGroupView group, boolean chosen) {}

  @GET
  public TemplateInstance groups() {
    var mine = audiences.mine().stream().map(AudienceGroupView::code).toList();
    return Templates.myGroups(choices(mine), null);
  }

  @POST
  public Response choose(@FormParam("nhom") List<String> codes) {
    try {
      audiences.choose(new ChooseAudienceGroups(codes));
      return Response.seeOther(URI.create("/toi")).build();
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> Templates.myGroups(choices(codes), refusal.problem()));
    }
  }

  private List<Choice> choices(Collection<String> codes) {
    var chosen = new HashSet<>(codes);
    return audiences.groups(null).stream()
        .map(group -> new Choice(group, chosen.contains(group.code())))
        .toList();
  }
}
