package vn.khaitri.contract.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param code official code of the unit, stable within its validity
 * @param level COUNTRY, PROVINCE or COMMUNE
 */
public record UnitView(
    UUID id, @Nullable UUID parentId, String code, String name, UnitLevel level) {}
