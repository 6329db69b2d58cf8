package vn.khaitri.courserun;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.courserun.RunMode;

/**
 * What the row of a run says to its learners.
 *
 * @param mode null for a self-paced run, like its dates
 */
record RunDates(
    UUID runId,
    UUID courseId,
    UUID versionId,
    @Nullable RunMode mode,
    @Nullable Instant startsAt,
    @Nullable Instant endsAt) {

  CourseRun run(TaughtCourse taught) {
    return new CourseRun(
        runId,
        courseId,
        versionId,
        taught.title(),
        mode == null ? RunMode.ONLINE : mode,
        startsAt,
        endsAt,
        taught.modules(),
        taught.minElectives(),
        taught.maxPeriodsPerDay(),
        taught.lessons(),
        taught.document());
  }
}
