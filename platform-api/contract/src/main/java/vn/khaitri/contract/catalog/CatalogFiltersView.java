package vn.khaitri.contract.catalog;

import java.util.List;

/**
 * What the courses of the catalogue can be filtered by: only what at least one of them has.
 *
 * @param skills such as {@code TT03-2014:IU01}
 */
public record CatalogFiltersView(
    List<CourseDetailView.AudienceLine> audience, List<String> fields, List<String> skills) {}
