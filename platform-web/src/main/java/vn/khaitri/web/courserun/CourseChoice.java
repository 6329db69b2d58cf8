package vn.khaitri.web.courserun;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.catalog.CatalogOrder;
import vn.khaitri.contract.catalog.CourseCardView;
import vn.khaitri.web.catalog.CatalogClient;
import vn.khaitri.web.shell.Filters;

/** Draws the page on which a course is searched and chosen, a page of them at a time. */
@Singleton
class CourseChoice {
  private static final String WORDS = "q";
  private static final int ROWS = 20;

  private final CatalogClient catalog;

  CourseChoice(@RestClient CatalogClient catalog) {
    this.catalog = catalog;
  }

  @CheckedTemplate(basePath = "courserun")
  static class Templates {
    static native TemplateInstance chooseCourse(
        boolean plan, String address, String words, Page<CourseCardView> page, String pages);

    private Templates() {}
  }

  /** For a new run. */
  TemplateInstance toPlan(MultivaluedMap<String, String> query, int page) {
    return page(true, RunPlanningPages.PATH, query, page);
  }

  /** For the list of runs. */
  TemplateInstance toFilter(MultivaluedMap<String, String> query, int page) {
    return page(false, RunCoursePages.PATH, query, page);
  }

  private TemplateInstance page(
      boolean plan, String address, MultivaluedMap<String, String> query, int page) {
    var filters = Filters.of(query, List.of(WORDS));
    var words = filters.of(WORDS);
    var found =
        catalog.search(
            words, null, null, null, null, null, CatalogOrder.BEST_MATCH, Math.max(0, page), ROWS);
    return Templates.chooseCourse(plan, address, words, found, filters.pagesAt(address));
  }
}
