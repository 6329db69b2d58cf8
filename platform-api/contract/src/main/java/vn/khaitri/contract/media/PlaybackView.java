package vn.khaitri.contract.media;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Addresses open without signing in until they expire (8 to 11 hours).
 *
 * @param dataSaverUrl one MP4 of 360 lines, for slow lines and for keeping
 * @param dataSaverBytes its size
 * @param audioUrl sound only; null for a silent video
 * @param audioBytes its size; 0 for a silent video, and for one of the time before it was counted
 * @param qualities ascending; what the adaptive stream can play. Empty for a video of the time
 *     before they were counted
 */
public record PlaybackView(
    double durationSeconds,
    String posterUrl,
    String dataSaverUrl,
    long dataSaverBytes,
    @Nullable String audioUrl,
    long audioBytes,
    List<QualityView> qualities) {}
