package vn.khaitri.contract.videos;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.media.MediaState;

/**
 * @param fileName of the new file
 * @param uploadState how far the new file is; READY once it was applied
 * @param oldSeconds length of the video in place
 * @param newSeconds null until the new file is ready
 * @param sameLength false when it can never be applied; null until the new file is ready
 * @param appraised somebody else has to approve it, because an issued version or an appraised asset
 *     shows the video
 * @param own the caller proposed it
 * @param decidable the caller may approve or refuse it now
 * @param comment why it was refused; empty else
 */
public record ReplacementView(
    UUID id,
    UUID mediaId,
    UUID uploadId,
    String fileName,
    MediaState uploadState,
    double oldSeconds,
    @Nullable Double newSeconds,
    @Nullable Boolean sameLength,
    String reason,
    String owner,
    Instant proposedAt,
    ReplacementState state,
    boolean appraised,
    boolean own,
    boolean decidable,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    String comment,
    List<VideoUseView> uses) {}
