package vn.khaitri.contract.authoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The video of a VIDEO lesson.
 *
 * @param mediaId an upload of one of the course's authors; null takes the video away
 */
public record SetVideo(@Nullable UUID mediaId) {}
