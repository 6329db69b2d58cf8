package vn.khaitri.web.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.identity.MeView;
import vn.khaitri.contract.organisation.AudienceGroupView;
import vn.khaitri.contract.organisation.UnitView;
import vn.khaitri.web.organisation.AudienceClient;
import vn.khaitri.web.organisation.OrganisationClient;
import vn.khaitri.web.shell.ProblemException;

@Path("/toi")
@Authenticated
@RunOnVirtualThread
class MePages {
  private final IdentityClient identity;
  private final OrganisationClient organisation;
  private final AudienceClient audiences;

  MePages(
      @RestClient IdentityClient identity,
      @RestClient OrganisationClient organisation,
      @RestClient AudienceClient audiences) {
    this.identity = identity;
    this.organisation = organisation;
    this.audiences = audiences;
  }

  @CheckedTemplate(basePath = "identity")
  static class Templates {
    static native TemplateInstance me(
        MeView me, List<KnownRole> roles, @Nullable UnitView unit, List<AudienceGroupView> groups);

    private Templates() {}
  }

  @GET
  public TemplateInstance me() {
    var me = identity.me();
    return Templates.me(me, KnownRole.among(me.roles()), unit(), audiences.mine());
  }

  private @Nullable UnitView unit() {
    try {
      return organisation.mine();
    } catch (ProblemException refusal) {
      if (refusal.is("not-a-member")) {
        return null;
      }
      throw refusal;
    }
  }
}
