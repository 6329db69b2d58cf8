package vn.khaitri.contract.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.PeriodKind;

/**
 * What a period of the timetable is given to.
 *
 * @param module its number
 * @param topic code of one of the module's topics or sub-topics; null for no particular one
 */
public record SlotSubject(
    @Positive int module, @NotNull PeriodKind kind, @Nullable @Size(max = 20) String topic) {}
