package vn.khaitri.contract.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param code never used before, such as {@code 2022-đ}
 * @param verbatimName as the document words it
 * @param documentRef number, date and place in the document
 * @param quotaGroup as the document gives it; null where it gives none
 */
public record CreateAudienceGroup(
    @NotBlank
        @Size(max = 20)
        @Pattern(
            regexp = "[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}.-]*",
            message = "{organisation.audience.code}")
        String code,
    @NotBlank @Size(max = 1000) String verbatimName,
    @NotBlank @Size(max = 300) String documentRef,
    @NotNull LocalDate validFrom,
    @Nullable QuotaGroup quotaGroup) {}
