package vn.khaitri.contract.review;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody said or did in a thread.
 *
 * @param author display name
 * @param text empty for RESOLVED and REOPENED
 */
public record RemarkView(
    UUID id, Act act, UUID authorId, String author, String text, Instant writtenAt) {
  public enum Act {
    COMMENT,
    REPLY,
    RESOLVED,
    REOPENED
  }
}
