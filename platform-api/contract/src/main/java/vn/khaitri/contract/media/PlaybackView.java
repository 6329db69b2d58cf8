package vn.khaitri.contract.media;

import org.jspecify.annotations.Nullable;

/**
 * Addresses open without signing in until they expire (12 hours).
 *
 * @param dataSaverUrl one MP4 of 360 lines, for slow lines and for keeping
 * @param dataSaverBytes its size
 * @param audioUrl sound only; null for a silent video
 */
public record PlaybackView(
    double durationSeconds,
    String posterUrl,
    String dataSaverUrl,
    long dataSaverBytes,
    @Nullable String audioUrl) {}
