package vn.khaitri.web.organisation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.organisation.AskToJoin;
import vn.khaitri.contract.organisation.UnitView;

/** First the province, then the commune: one question a page. */
@Path("/toi/don-vi")
@Authenticated
@RunOnVirtualThread
class UnitPages {
  private final OrganisationClient organisation;
  private final MembershipClient memberships;

  UnitPages(@RestClient OrganisationClient organisation, @RestClient MembershipClient memberships) {
    this.organisation = organisation;
    this.memberships = memberships;
  }

  @CheckedTemplate(basePath = "organisation")
  static class Templates {
    static native TemplateInstance provinces(List<UnitView> provinces);

    static native TemplateInstance communes(UnitView province, List<UnitView> communes);

    private Templates() {}
  }

  @GET
  public TemplateInstance provinces() {
    return Templates.provinces(
        organisation.units(null).stream()
            .flatMap(country -> organisation.units(country.id()).stream())
            .toList());
  }

  @GET
  @Path("/{unitId}")
  public TemplateInstance communes(@PathParam("unitId") UUID unitId) {
    return Templates.communes(organisation.unit(unitId), organisation.units(unitId));
  }

  /** The viewer asks to belong to this unit; whoever keeps it confirms. */
  @POST
  @Path("/{unitId}")
  public Response ask(@PathParam("unitId") UUID unitId) {
    memberships.ask(new AskToJoin(unitId));
    return me();
  }

  @POST
  @Path("/rut")
  public Response withdraw() {
    memberships.withdraw();
    return me();
  }

  private static Response me() {
    return Response.seeOther(URI.create("/toi")).build();
  }
}
