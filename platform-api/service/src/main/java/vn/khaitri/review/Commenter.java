package vn.khaitri.review;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who comments.
 *
 * @param appraiser whether they may appraise
 * @param unit where they belong
 * @param units that unit and those above it
 */
record Commenter(UUID id, boolean appraiser, boolean admin, Optional<UUID> unit, Set<UUID> units) {}
