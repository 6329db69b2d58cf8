package vn.khaitri.authoring;

import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.authoring.CourseState;

/**
 * What who comments on a course has to know of it.
 *
 * @param authors who write it now
 * @param shown whether it is more than its authors' own: it was handed in or issued
 */
public record ReviewedCourse(
    UUID id, String title, String summary, CourseState state, List<UUID> authors, boolean shown) {}
