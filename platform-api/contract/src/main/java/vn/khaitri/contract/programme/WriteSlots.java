package vn.khaitri.contract.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * @param day working day from 1
 * @param from first period, from 1
 * @param to last period
 * @param subject null to free the periods
 * @param revision as in {@link WriteProgrammeModule}
 */
public record WriteSlots(
    @Positive int day,
    @Positive int from,
    @Positive int to,
    @Valid @Nullable SlotSubject subject,
    int revision) {}
