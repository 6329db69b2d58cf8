package vn.khaitri.contract.standing;

import java.time.Instant;
import java.util.UUID;

/**
 * One person of a commune in one run.
 *
 * @param since in that state: enrolled, last seen or finished then
 */
public record CommunePersonView(
    UUID learnerId,
    String name,
    UUID runId,
    String courseTitle,
    StandingState state,
    Instant since,
    int percent) {}
