package vn.khaitri.contract.certification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run in which somebody waits for a document.
 *
 * @param startsAt null for a self-paced run
 */
public record WaitingRunView(UUID runId, String courseTitle, @Nullable Instant startsAt) {}
