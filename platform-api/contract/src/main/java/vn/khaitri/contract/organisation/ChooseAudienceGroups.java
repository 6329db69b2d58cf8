package vn.khaitri.contract.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param codes all groups that the person belongs to; may be empty
 */
public record ChooseAudienceGroups(@NotNull @Size(max = 50) List<@NotBlank String> codes) {}
