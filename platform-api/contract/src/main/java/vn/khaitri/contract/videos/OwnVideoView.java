package vn.khaitri.contract.videos;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.media.MediaState;

/**
 * @param bytes of the file, announced when the upload began; what counts for the limit
 * @param uses empty when nothing shows it
 * @param replacing it waits to take another video's place
 */
public record OwnVideoView(
    UUID mediaId,
    String fileName,
    long bytes,
    MediaState state,
    Instant uploadedAt,
    List<VideoUseView> uses,
    boolean replacing) {}
