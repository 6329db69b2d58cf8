package vn.khaitri.contract.media;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param progressPercent of the upload or of the transcoding, 0 to 100
 * @param reason set when FAILED
 * @param message the reason in the caller's language
 * @param durationSeconds set when READY
 * @param queuePlace set when QUEUED: 1 is the next one that a worker takes
 * @param secondsLeft set when PROCESSING and there is something to go by
 */
public record MediaView(
    UUID id,
    String fileName,
    long bytes,
    MediaState state,
    int progressPercent,
    @Nullable FailureReason reason,
    @Nullable String message,
    @Nullable Double durationSeconds,
    @Nullable Integer queuePlace,
    @Nullable Long secondsLeft) {}
