package vn.khaitri.contract.media;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Addresses open without signing in until they expire (8 to 11 hours). Playlists, the storyboard
 * and the slides are asked for by name from whoever shows the video: {@code master.m3u8}, {@code
 * storyboard.vtt}, {@code slides.json}.
 *
 * @param dataSaverUrl one MP4 of 360 lines, for slow lines and for keeping
 * @param dataSaverBytes its size
 * @param audioUrl sound only; null for a silent video
 * @param audioBytes its size; 0 for a silent video, and for one of the time before it was counted
 * @param slidesBytes pictures and sound of the slides mode together; null for a video that is no
 *     slide lecture
 * @param storyboard whether there are small pictures for the time line
 * @param qualities ascending; what the adaptive stream can play. Empty for a video of the time
 *     before they were counted
 * @param chapters in their order; empty when the file had none
 */
public record PlaybackView(
    double durationSeconds,
    String posterUrl,
    String dataSaverUrl,
    long dataSaverBytes,
    @Nullable String audioUrl,
    long audioBytes,
    @Nullable Long slidesBytes,
    boolean storyboard,
    List<QualityView> qualities,
    List<ChapterView> chapters) {}
