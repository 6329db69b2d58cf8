package vn.khaitri.contract.organisation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * @param unitId a unit of any level that exists today
 */
public record AskToJoin(@NotNull UUID unitId) {}
