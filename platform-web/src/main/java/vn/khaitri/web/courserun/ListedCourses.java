package vn.khaitri.web.courserun;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.catalog.CourseDetailView;
import vn.khaitri.web.catalog.CatalogClient;
import vn.khaitri.web.shell.ProblemException;

/** Courses by the page of the catalogue, which a withdrawn course has no more. */
@Singleton
class ListedCourses {
  private final CatalogClient catalog;

  ListedCourses(@RestClient CatalogClient catalog) {
    this.catalog = catalog;
  }

  Optional<CourseDetailView> find(UUID courseId) {
    try {
      return Optional.of(catalog.course(courseId));
    } catch (ProblemException refusal) {
      if (refusal.is("course-not-listed")) {
        return Optional.empty();
      }
      throw refusal;
    }
  }
}
