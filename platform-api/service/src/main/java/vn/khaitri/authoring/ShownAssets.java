package vn.khaitri.authoring;

import java.util.List;
import java.util.UUID;

/** A lesson of an issued version with the library's assets that it shows. */
record ShownAssets(UUID versionId, String lessonTitle, List<UUID> assets) {}
