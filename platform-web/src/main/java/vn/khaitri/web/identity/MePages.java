package vn.khaitri.web.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.identity.MeView;
import vn.khaitri.contract.organisation.AudienceGroupView;
import vn.khaitri.contract.organisation.MembershipView;
import vn.khaitri.web.organisation.AudienceClient;
import vn.khaitri.web.organisation.MembershipClient;
import vn.khaitri.web.shell.PersonRole;

@Path("/toi")
@Authenticated
@RunOnVirtualThread
class MePages {
  private final IdentityClient identity;
  private final MembershipClient memberships;
  private final AudienceClient audiences;

  MePages(
      @RestClient IdentityClient identity,
      @RestClient MembershipClient memberships,
      @RestClient AudienceClient audiences) {
    this.identity = identity;
    this.memberships = memberships;
    this.audiences = audiences;
  }

  @CheckedTemplate(basePath = "identity")
  static class Templates {
    static native TemplateInstance me(
        MeView me, List<PersonRole> roles, MembershipView place, List<AudienceGroupView> groups);

    private Templates() {}
  }

  @GET
  public TemplateInstance me() {
    var me = identity.me();
    return Templates.me(me, PersonRole.among(me.roles()), memberships.mine(), audiences.mine());
  }
}
