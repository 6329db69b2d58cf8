package vn.khaitri.courserun;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.Prerequisite;
import vn.khaitri.contract.courserun.RunState;

/**
 * Whom a run takes, and when.
 *
 * @param courseTitle as in the version of the run
 * @param unitId the unit that organises it; null for a self-paced run
 * @param selfEnrolment learners may enter without being nominated
 * @param opensAt enrolment from then on; null when nothing waits for a date
 * @param until enrolment before then; null for no end
 * @param seats null for unlimited
 * @param audience codes of the groups that may enter; empty for everyone
 * @param prerequisites all of them have to be met
 */
public record AdmissionRules(
    UUID runId,
    UUID courseId,
    String courseTitle,
    @Nullable UUID unitId,
    RunState state,
    boolean selfEnrolment,
    @Nullable Instant opensAt,
    @Nullable Instant until,
    @Nullable Integer seats,
    List<String> audience,
    List<Prerequisite> prerequisites) {}
