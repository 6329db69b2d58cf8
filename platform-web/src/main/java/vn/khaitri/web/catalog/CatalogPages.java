package vn.khaitri.web.catalog;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.catalog.CatalogFiltersView;
import vn.khaitri.contract.catalog.CatalogOrder;
import vn.khaitri.contract.catalog.CourseCardView;
import vn.khaitri.contract.catalog.CourseDetailView.AudienceLine;
import vn.khaitri.contract.catalog.CourseLength;

/** Finding a course, signed in or not. */
@Path(CatalogQuery.PATH)
@PermitAll
@RunOnVirtualThread
class CatalogPages {
  private static final int PAGE_SIZE = 12;

  private final CatalogClient catalog;

  CatalogPages(@RestClient CatalogClient catalog) {
    this.catalog = catalog;
  }

  @CheckedTemplate(basePath = "catalog")
  static class Templates {
    static native TemplateInstance courses(
        CatalogQuery query, Page<CourseCardView> page, Choices choices);

    private Templates() {}
  }

  /** What the boxes of the filters offer. */
  record Choices(CatalogFiltersView filters) {
    public List<CourseLength> lengths() {
      return List.of(CourseLength.values());
    }

    public List<CatalogOrder> orders() {
      return List.of(CatalogOrder.values());
    }

    /** A code that no course has any more names itself. */
    public String groupName(String code) {
      return filters.audience().stream()
          .filter(group -> group.code().equals(code))
          .map(AudienceLine::name)
          .findFirst()
          .orElse(code);
    }
  }

  @GET
  public TemplateInstance courses(
      UriInfo address, @QueryParam("trang") @DefaultValue("0") int page) {
    var query = CatalogQuery.of(address.getQueryParameters());
    var found = query.ask(catalog, Math.max(0, page), PAGE_SIZE);
    return Templates.courses(query, found, new Choices(catalog.filters()));
  }
}
