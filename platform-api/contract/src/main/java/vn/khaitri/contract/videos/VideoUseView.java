package vn.khaitri.contract.videos;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place that shows a video.
 *
 * @param courseId with {@code lessonId}; null for an asset of the library
 * @param assetId null for a lesson
 * @param title of the lesson or the asset
 * @param issued in a version that was issued, handed in to become one, or appraised in the library
 */
public record VideoUseView(
    @Nullable UUID courseId,
    @Nullable UUID lessonId,
    @Nullable UUID assetId,
    String title,
    boolean issued) {}
