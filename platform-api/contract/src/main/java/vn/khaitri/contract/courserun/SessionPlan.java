package vn.khaitri.contract.courserun;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A class session (buổi học) within the dates of its run: in venues, live, or both.
 *
 * @param lessonId the SESSION lesson that attending it completes; null for one beside the lessons
 * @param venues where it meets (điểm cầu); for runs that meet in person
 * @param liveAddress https; where it is joined from afar
 * @param periods credited periods, with up to two decimals
 * @param lecturer empty when not known yet
 */
public record SessionPlan(
    @Nullable UUID lessonId,
    @NotNull Instant startsAt,
    @NotNull Instant endsAt,
    @NotNull @Size(max = 300) List<@NotBlank @Size(max = 200) String> venues,
    @Nullable URI liveAddress,
    @NotNull @PositiveOrZero @Digits(integer = 3, fraction = 2) BigDecimal periods,
    @NotNull @Size(max = 200) String lecturer) {}
