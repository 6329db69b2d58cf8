package vn.khaitri.contract.authoring;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a lesson counts for.
 *
 * @param periods credited periods (tiết), not the length of a video (BR-03)
 * @param skills such as {@code TT03-2014:IU01}
 * @param topic code of the framework's topic that the lesson treats
 * @param revision the revision that the author saw; an older one is refused with 409 {@code
 *     changed-by-other}
 */
public record ClassifyLesson(
    @NotNull PeriodKind periodKind,
    @NotNull @DecimalMin("0") @DecimalMax("104") @Digits(integer = 3, fraction = 2)
        BigDecimal periods,
    @NotNull Requirement requirement,
    @NotNull @Size(max = 20) List<@NotBlank @Size(max = 60) String> skills,
    @Nullable @Size(max = 20) String topic,
    int revision) {}
