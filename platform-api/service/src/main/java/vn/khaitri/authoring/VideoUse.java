package vn.khaitri.authoring;

import java.util.UUID;

/**
 * A lesson that shows a video.
 *
 * @param issued in a version, whether or not that is still in force: runs keep theirs
 */
public record VideoUse(UUID mediaId, UUID courseId, UUID lessonId, String title, boolean issued) {}
