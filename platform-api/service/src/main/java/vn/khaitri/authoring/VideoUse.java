package vn.khaitri.authoring;

import java.util.UUID;

/**
 * A lesson that shows a video.
 *
 * @param issued in a version, whether or not that is still in force, because runs keep theirs; or
 *     handed in, so that what was appraised is what is issued
 */
public record VideoUse(UUID mediaId, UUID courseId, UUID lessonId, String title, boolean issued) {}
