package vn.khaitri.contract.courserun;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run as its organisers see it.
 *
 * @param selfPaced opened by the publication itself: no unit, no dates, nothing to plan
 * @param plan null for a self-paced run
 * @param unitName null for a self-paced run
 * @param learners enrolled now
 * @param cancelReason null unless cancelled
 * @param missingAssets titles of lessons whose learners miss an asset: its licence has expired or
 *     it was retired (BR-13)
 */
public record CourseRunView(
    UUID id,
    UUID courseId,
    UUID versionId,
    int version,
    String courseTitle,
    String name,
    boolean selfPaced,
    @Nullable RunPlan plan,
    @Nullable String unitName,
    RunState state,
    long learners,
    @Nullable String cancelReason,
    List<String> missingAssets,
    int revision) {}
