package vn.khaitri.contract.learning;

import java.util.UUID;

/**
 * A sitting before one video.
 *
 * @param id what its reports name
 */
public record WatchSessionView(UUID id) {}
