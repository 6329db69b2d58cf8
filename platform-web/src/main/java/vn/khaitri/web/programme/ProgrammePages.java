package vn.khaitri.web.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.programme.ProgrammeSummaryView;
import vn.khaitri.contract.programme.ProgrammeView;

/** The frameworks that courses are written by. */
@Path("/quan-tri/chuong-trinh")
@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
@RunOnVirtualThread
class ProgrammePages {
  private static final int PAGE_SIZE = 20;

  private final ProgrammeClient programmes;

  ProgrammePages(@RestClient ProgrammeClient programmes) {
    this.programmes = programmes;
  }

  @CheckedTemplate(basePath = "programme")
  static class Templates {
    static native TemplateInstance programmes(Page<ProgrammeSummaryView> page);

    static native TemplateInstance programme(ProgrammeView programme);

    private Templates() {}
  }

  @GET
  public TemplateInstance programmes(@QueryParam("trang") @DefaultValue("0") int page) {
    return Templates.programmes(programmes.programmes(page, PAGE_SIZE));
  }

  @GET
  @Path("/{programmeId}")
  public TemplateInstance programme(@PathParam("programmeId") UUID programmeId) {
    return Templates.programme(programmes.programme(programmeId));
  }
}
