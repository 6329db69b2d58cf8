package vn.khaitri.catalog;

import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.catalog.CourseLength;

/**
 * Which courses a search finds; what is null leaves none out.
 *
 * @param words as typed; all of them have to be there
 * @param audience code of a group; courses for everyone are for it too
 * @param field lĩnh vực, in full
 * @param skill such as {@code TT03-2014:IU01}
 */
record CatalogFilter(
    String words,
    @Nullable String audience,
    @Nullable String field,
    @Nullable String skill,
    @Nullable CourseLength length,
    @Nullable CourseAccess access) {}
