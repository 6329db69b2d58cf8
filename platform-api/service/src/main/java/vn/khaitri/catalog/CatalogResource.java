package vn.khaitri.catalog;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.catalog.CatalogApi;
import vn.khaitri.contract.catalog.CourseCardView;
import vn.khaitri.contract.catalog.CourseDetailView;
import vn.khaitri.shared.Paging;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SearchWords;

/** Open to all: a citizen chooses a course before signing in. */
@PermitAll
class CatalogResource implements CatalogApi {
  private final EditionRepository editions;
  private final RunRepository runs;

  CatalogResource(EditionRepository editions, RunRepository runs) {
    this.editions = editions;
    this.runs = runs;
  }

  @Override
  @Transactional
  public Page<CourseCardView> search(String query, int page, int size) {
    return Paging.of(editions.listed(SearchWords.patterns(query)), page, size, Edition::card);
  }

  @Override
  @Transactional
  public CourseDetailView course(UUID courseId) {
    return editions
        .listedWithLessons(courseId)
        .map(edition -> edition.detail(runs.open(courseId)))
        .orElseThrow(() -> new ProblemException(CatalogProblem.COURSE_NOT_LISTED));
  }
}
