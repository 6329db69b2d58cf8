package vn.khaitri.contract.media;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param progressPercent of the upload or of the transcoding, 0 to 100
 * @param reason set when FAILED
 * @param message the reason in the caller's language
 * @param durationSeconds set when READY
 */
public record MediaView(
    UUID id,
    String fileName,
    long bytes,
    MediaState state,
    int progressPercent,
    @Nullable FailureReason reason,
    @Nullable String message,
    @Nullable Double durationSeconds) {}
