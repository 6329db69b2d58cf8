package vn.khaitri.contract.organisation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a person asks to belong to a unit.
 *
 * @param personName empty for somebody who gave no name
 * @param current where the person belongs now; null for nowhere
 */
public record JoinRequestView(
    UUID id,
    UUID personId,
    String personName,
    UnitView unit,
    @Nullable UnitView current,
    Instant requestedAt) {}
