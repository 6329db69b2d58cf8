package vn.khaitri.media;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.media.MediaState;

/**
 * An upload as its owner finds it in a list.
 *
 * @param bytes announced when it began
 * @param durationSeconds null until it can be played
 */
public record OwnUpload(
    UUID mediaId,
    UUID ownerId,
    String fileName,
    long bytes,
    MediaState state,
    Instant uploadedAt,
    @Nullable Double durationSeconds) {}
