package vn.khaitri.contract.authoring;

import java.util.UUID;

/**
 * A lesson that shows an asset of the library.
 *
 * @param published whether a version in force shows it; otherwise only the draft does
 */
public record AssetUseView(
    UUID courseId, String courseTitle, UUID lessonId, String lessonTitle, boolean published) {}
