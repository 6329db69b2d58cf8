package vn.khaitri.contract.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A right that somebody has for a unit.
 *
 * @param unit the unit it was given for: the one asked for, or one above it
 * @param validFrom the day on which it was given
 * @param validTo its last day; null for until it is taken back
 * @param grantedBy name of who gave it
 * @param revocable whether the caller may take it back
 */
public record UnitGrantView(
    UUID id,
    UUID personId,
    String personName,
    UnitView unit,
    UnitRight right,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    String grantedBy,
    boolean revocable) {}
