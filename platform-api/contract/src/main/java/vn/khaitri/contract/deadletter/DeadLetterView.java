package vn.khaitri.contract.deadletter;

import java.time.Instant;
import java.util.UUID;

/**
 * @param consumer the class that failed
 * @param reason its error, one line
 */
public record DeadLetterView(
    UUID id, UUID eventId, String eventType, String consumer, String reason, Instant failedAt) {}
