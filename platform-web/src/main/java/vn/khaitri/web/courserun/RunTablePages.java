package vn.khaitri.web.courserun;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;

/** The list of course runs for spreadsheets. */
@Path(RunQuery.PATH + "/bang-tinh")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
class RunTablePages {
  private final CourseRunClient runs;

  RunTablePages(@RestClient CourseRunClient runs) {
    this.runs = runs;
  }

  @GET
  public Response table(UriInfo address) {
    return Response.ok(RunQuery.of(address.getQueryParameters()).table(runs))
        .type("text/csv; charset=utf-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lop-mo.csv\"")
        .build();
  }
}
