package vn.khaitri.web.appraisal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.catalog.CatalogOrder;
import vn.khaitri.contract.catalog.CourseCardView;
import vn.khaitri.web.catalog.CatalogClient;

/** Finding an issued course, to look at its versions or to withdraw one. */
@Path("/tham-dinh/da-ban-hanh")
@RolesAllowed({Roles.APPRAISER, Roles.ADMIN})
@RunOnVirtualThread
class IssuedPages {
  private static final int PAGE_SIZE = 20;

  private final CatalogClient catalog;

  IssuedPages(@RestClient CatalogClient catalog) {
    this.catalog = catalog;
  }

  @CheckedTemplate(basePath = "appraisal")
  static class Templates {
    static native TemplateInstance issued(
        Page<CourseCardView> page, String words, String pageAddress);

    private Templates() {}
  }

  @GET
  public TemplateInstance issued(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("trang") @DefaultValue("0") int page) {
    var found =
        catalog.search(
            words.strip(), null, null, null, null, null, CatalogOrder.BEST_MATCH, page, PAGE_SIZE);
    var address = UriBuilder.fromPath("/tham-dinh/da-ban-hanh").queryParam("q", "{q}").build(words);
    return Templates.issued(found, words, address + "&trang=");
  }
}
