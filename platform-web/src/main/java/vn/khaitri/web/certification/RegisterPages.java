package vn.khaitri.web.certification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.certification.CertificateStatus;
import vn.khaitri.contract.certification.RegisterLineView;
import vn.khaitri.contract.certification.RegisterOrder;

/** Sổ cấp: all that was issued. */
@Path(RegisterQuery.PATH)
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
class RegisterPages {
  private static final int ROWS = 50;

  private final RegisterClient register;

  RegisterPages(@RestClient RegisterClient register) {
    this.register = register;
  }

  @CheckedTemplate(basePath = "certification")
  static class Templates {
    static native TemplateInstance register(
        RegisterQuery query,
        Page<RegisterLineView> page,
        List<CertificateStatus> statuses,
        List<RegisterOrder> orders);

    private Templates() {}
  }

  @GET
  public TemplateInstance register(
      UriInfo address, @QueryParam("trang") @DefaultValue("0") int page) {
    var query = RegisterQuery.of(address.getQueryParameters());
    return Templates.register(
        query,
        query.ask(register, Math.max(0, page), ROWS),
        List.of(CertificateStatus.values()),
        List.of(RegisterOrder.values()));
  }

  /** Passes through as it comes; nothing of it is kept here. */
  @GET
  @Path("/bang-tinh")
  public Response table(UriInfo address) {
    var table = RegisterQuery.of(address.getQueryParameters()).table(register);
    return Response.ok(table.readEntity(InputStream.class))
        .type("text/csv; charset=utf-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION, table.getHeaderString(HttpHeaders.CONTENT_DISPOSITION))
        .build();
  }
}
