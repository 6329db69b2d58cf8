package vn.khaitri.catalog;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.catalog.CatalogApi;
import vn.khaitri.contract.catalog.CatalogFiltersView;
import vn.khaitri.contract.catalog.CatalogOrder;
import vn.khaitri.contract.catalog.CourseCardView;
import vn.khaitri.contract.catalog.CourseDetailView;
import vn.khaitri.contract.catalog.CourseLength;
import vn.khaitri.contract.catalog.LessonPreviewView;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.ProblemException;

/** Open to all: a citizen chooses a course before signing in. */
@PermitAll
class CatalogResource implements CatalogApi {
  private final CatalogEntryRepository entries;
  private final CatalogEntryQueries search;
  private final CoursePage page;
  private final AudienceLines audience;
  private final Previews previews;
  private final Caller caller;

  CatalogResource(
      CatalogEntryRepository entries,
      CatalogEntryQueries search,
      CoursePage page,
      AudienceLines audience,
      Previews previews,
      Caller caller) {
    this.entries = entries;
    this.search = search;
    this.page = page;
    this.audience = audience;
    this.previews = previews;
    this.caller = caller;
  }

  @Override
  @Transactional
  public Page<CourseCardView> search(
      String query,
      @Nullable String audience,
      @Nullable String field,
      @Nullable String skill,
      @Nullable CourseLength length,
      @Nullable CourseAccess access,
      CatalogOrder sort,
      int page,
      int size) {
    var filter =
        new CatalogFilter(query, given(audience), given(field), given(skill), length, access);
    var cards = search.page(filter, sort, page, size).stream().map(CatalogEntry::card).toList();
    return new Page<>(cards, page, size, search.count(filter));
  }

  @Override
  @Transactional
  public CatalogFiltersView filters() {
    return new CatalogFiltersView(
        audience.of(entries.audiences()), entries.fields(), entries.skills());
  }

  @Override
  @Transactional
  public CourseDetailView course(UUID courseId) {
    return entries
        .listed(courseId)
        .map(entry -> page.of(entry, caller.language()))
        .orElseThrow(() -> new ProblemException(CatalogProblem.COURSE_NOT_LISTED));
  }

  @Override
  @Transactional
  public LessonPreviewView preview(UUID courseId, UUID lessonId) {
    return previews.preview(courseId, lessonId);
  }

  @Override
  @Transactional
  public Response previewFile(UUID courseId, UUID lessonId, UUID assetId) {
    return Response.temporaryRedirect(previews.file(courseId, lessonId, assetId)).build();
  }

  /** An empty choice of a form leaves nothing out. */
  private static @Nullable String given(@Nullable String choice) {
    return choice == null || choice.isBlank() ? null : choice;
  }
}
