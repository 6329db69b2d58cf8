package vn.khaitri.contract.standing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the people of a commune stand in one run.
 *
 * @param endsAt learning ends just before; null for a self-paced run
 */
public record CommuneRunView(
    UUID runId, String courseTitle, @Nullable Instant endsAt, StandingCounts counts) {}
