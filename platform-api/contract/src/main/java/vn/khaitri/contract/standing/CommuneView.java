package vn.khaitri.contract.standing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A commune as its leader sees it.
 *
 * @param unit null while nobody has confirmed where the leader belongs: then all else is empty
 * @param people who belong to the commune, as somebody confirmed
 * @param outside those of them who are in no run
 * @param counts places in runs by how their learners stand
 */
public record CommuneView(@Nullable Unit unit, long people, long outside, StandingCounts counts) {

  public record Unit(UUID id, String name) {}
}
