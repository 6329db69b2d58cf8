package vn.khaitri.contract.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * @param parentId a country for a province, a province for a commune
 * @param code official code, unique among the units valid today
 */
public record CreateUnit(
    @NotNull UUID parentId,
    @NotBlank @Size(max = 20) String code,
    @NotBlank @Size(max = 200) String name) {}
