package vn.khaitri.contract.authoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issued version; its content never changes.
 *
 * @param number 1 for the first
 * @param endedAt when it was replaced or withdrawn; null while it is in force
 * @param reason of a withdrawal
 */
public record VersionView(
    UUID id,
    int number,
    String title,
    String decisionNumber,
    LocalDate decisionDate,
    String signer,
    Instant publishedAt,
    State state,
    @Nullable Instant endedAt,
    @Nullable String reason) {
  public enum State {
    IN_FORCE,
    /** Thay thế. */
    REPLACED,
    /** Thu hồi. */
    WITHDRAWN
  }
}
