package vn.khaitri.web.authoring;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.catalog.CatalogOrder;
import vn.khaitri.web.authoring.TermsChoices.Choice;
import vn.khaitri.web.catalog.CatalogClient;
import vn.khaitri.web.organisation.AudienceClient;
import vn.khaitri.web.programme.ProgrammeClient;
import vn.khaitri.web.shell.Pages;

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
        Pages.all(page -> programmes.programmes(page, Page.MAX_SIZE)).stream()
            .map(programme -> new Choice(programme.id(), programme.name()))
            .toList(),
        Pages.all(
                page ->
                    catalog.search(
                        "", null, null, null, null, null, CatalogOrder.TITLE, page, Page.MAX_SIZE))
            .stream()
            .filter(course -> !course.courseId().equals(courseId))
            .map(course -> new Choice(course.courseId(), course.title()))
            .toList());
  }
}
