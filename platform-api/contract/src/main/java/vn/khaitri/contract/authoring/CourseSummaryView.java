package vn.khaitri.contract.authoring;

import java.time.Instant;
import java.util.UUID;

/**
 * @param own whether the caller is the author
 */
public record CourseSummaryView(
    UUID id, String title, CourseState state, int lessons, boolean own, Instant changedAt) {}
