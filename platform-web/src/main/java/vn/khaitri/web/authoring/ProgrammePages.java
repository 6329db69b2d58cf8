package vn.khaitri.web.authoring;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.ProgrammeView;

/** The frameworks that courses are written by. */
@Path("/quan-tri/chuong-trinh")
@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
@RunOnVirtualThread
class ProgrammePages {
  private final ProgrammeClient programmes;

  ProgrammePages(@RestClient ProgrammeClient programmes) {
    this.programmes = programmes;
  }

  @CheckedTemplate(basePath = "authoring")
  static class Templates {
    static native TemplateInstance programmes(List<ProgrammeView> programmes);

    static native TemplateInstance programme(ProgrammeView programme);

    private Templates() {}
  }

  @GET
  public TemplateInstance programmes() {
    return Templates.programmes(programmes.programmes());
  }

  @GET
  @Path("/{programmeId}")
  public TemplateInstance programme(@PathParam("programmeId") UUID programmeId) {
    return Templates.programme(programmes.programme(programmeId));
  }
}
