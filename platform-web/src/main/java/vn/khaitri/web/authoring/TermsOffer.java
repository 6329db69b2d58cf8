package vn.khaitri.web.authoring;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.catalog.CourseCardView;
import vn.khaitri.web.authoring.TermsChoices.Choice;
import vn.khaitri.web.catalog.CatalogClient;
import vn.khaitri.web.organisation.AudienceClient;

/** Gathers what the terms of a course may name. */
@Singleton
class TermsOffer {
  private final AudienceClient audiences;
  private final ProgrammeClient programmes;
  private final CatalogClient catalog;

  TermsOffer(
      @RestClient AudienceClient audiences,
      @RestClient ProgrammeClient programmes,
      @RestClient CatalogClient catalog) {
    this.audiences = audiences;
    this.programmes = programmes;
    this.catalog = catalog;
  }

  TermsChoices choices(UUID courseId) {
    return new TermsChoices(
        audiences.groups(null),
        programmes.programmes().stream()
            .map(programme -> new Choice(programme.id(), programme.name()))
            .toList(),
        published().stream()
            .filter(course -> !course.courseId().equals(courseId))
            .map(course -> new Choice(course.courseId(), course.title()))
            .toList());
  }

  private List<CourseCardView> published() {
    var courses = new ArrayList<CourseCardView>();
    for (int n = 0; ; n++) {
      var page = catalog.search("", n, Page.MAX_SIZE);
      courses.addAll(page.items());
      if (!page.hasNext()) {
        return courses;
      }
    }
  }
}
