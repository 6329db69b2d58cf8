package vn.khaitri.contract.courserun;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run that takes learners now or will.
 *
 * @param wave null, like unit and dates, for a self-paced run
 * @param opensAt enrolment from then on; null when it is open already
 * @param enrolUntil enrolment before then; null for no end
 * @param seats null for unlimited
 * @param seatsLeft as of a moment ago; null for unlimited
 */
public record OpenRunView(
    UUID runId,
    String name,
    @Nullable String wave,
    @Nullable String unitName,
    RunMode mode,
    @Nullable Instant opensAt,
    @Nullable Instant enrolUntil,
    @Nullable Instant startsAt,
    @Nullable Instant endsAt,
    @Nullable Integer seats,
    @Nullable Integer seatsLeft,
    boolean selfEnrolment) {}
