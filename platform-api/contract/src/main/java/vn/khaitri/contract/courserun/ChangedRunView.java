package vn.khaitri.contract.courserun;

import java.time.Instant;

/**
 * A run as other systems take note of it.
 *
 * @param updatedAt when it was changed last
 */
public record ChangedRunView(CourseRunView run, Instant updatedAt) {}
