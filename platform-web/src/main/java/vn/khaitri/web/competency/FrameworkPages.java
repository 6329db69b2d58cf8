package vn.khaitri.web.competency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.competency.FrameworkSummaryView;

/** The frameworks that lessons and questions are mapped to. */
@Path("/khung-ky-nang")
@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
@RunOnVirtualThread
class FrameworkPages {
  private final CompetencyClient competency;
  private final FrameworkSheets sheets;

  FrameworkPages(@RestClient CompetencyClient competency, FrameworkSheets sheets) {
    this.competency = competency;
    this.sheets = sheets;
  }

  @CheckedTemplate(basePath = "competency")
  static class Templates {
    static native TemplateInstance frameworks(List<FrameworkSummaryView> frameworks, boolean admin);

    private Templates() {}
  }

  @GET
  public TemplateInstance frameworks() {
    return Templates.frameworks(competency.frameworks(), sheets.isAdmin());
  }

  @GET
  @Path("/{code}")
  public TemplateInstance framework(@PathParam("code") String code) {
    return sheets.page(code);
  }
}
