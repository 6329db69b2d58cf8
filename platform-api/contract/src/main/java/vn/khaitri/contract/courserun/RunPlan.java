package vn.khaitri.contract.courserun;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an organiser decides about a run.
 *
 * @param wave the batch it belongs to, for example "đợt 01" (BR-21)
 * @param unitId the unit that organises it
 * @param opensAt enrolment from then on; as soon as the run is open when null
 * @param enrolUntil enrolment before then; until the run ends when null
 * @param startsAt learning and sessions from then on
 * @param endsAt learning and sessions before then
 * @param seats unlimited when null
 * @param audience codes of audience groups; those of the course version when empty
 * @param selfEnrolment learners may enter without being nominated
 */
public record RunPlan(
    @NotBlank @Size(max = 200) String name,
    @NotBlank @Size(max = 50) String wave,
    @NotNull UUID unitId,
    @NotNull RunMode mode,
    @Nullable Instant opensAt,
    @Nullable Instant enrolUntil,
    @NotNull Instant startsAt,
    @NotNull Instant endsAt,
    @Nullable @Positive @Max(MOST_SEATS) Integer seats,
    @NotNull @Size(max = 50) List<@NotBlank @Size(max = 50) String> audience,
    boolean selfEnrolment,
    @NotNull @Valid RunFunding funding) {
  public static final int MOST_SEATS = 1_000_000;
}
