package vn.khaitri.courserun;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.courserun.FinalExamMode;
import vn.khaitri.contract.courserun.FundingSource;
import vn.khaitri.contract.courserun.RunFunding;
import vn.khaitri.contract.courserun.RunMode;
import vn.khaitri.contract.courserun.RunPlan;
import vn.khaitri.text.Texts;

/** What an organiser decided about a run, but for its name. */
@Embeddable
record Plan(
    UUID unitId,
    String wave,
    String waveSearch,
    @Enumerated(EnumType.STRING) RunMode mode,
    @Nullable Instant opensAt,
    @Nullable Instant enrolUntil,
    Instant startsAt,
    Instant endsAt,
    @Nullable Integer seats,
    List<String> audience,
    Boolean selfEnrolment,
    @Enumerated(EnumType.STRING) FundingSource fundingSource,
    @Enumerated(EnumType.STRING) FinalExamMode finalExamMode,
    @Nullable String examReason,
    @Nullable String examDocument) {

  /** The final exam is online where nothing else is said (BR-41). */
  static Plan of(RunPlan request) {
    var funding = request.funding();
    return new Plan(
        request.unitId(),
        request.wave(),
        Texts.folded(request.wave()),
        request.mode(),
        Optional.ofNullable(request.opensAt()).map(Plan::stored).orElse(null),
        Optional.ofNullable(request.enrolUntil()).map(Plan::stored).orElse(null),
        stored(request.startsAt()),
        stored(request.endsAt()),
        request.seats(),
        request.audience().stream().distinct().toList(),
        request.selfEnrolment(),
        funding.source(),
        Objects.requireNonNullElse(funding.examMode(), FinalExamMode.ONLINE_ON_PLATFORM),
        blankToNull(funding.examReason()),
        blankToNull(funding.examDocument()));
  }

  /** Enrolment before then. */
  Instant lastEntry() {
    return enrolUntil == null ? endsAt : enrolUntil;
  }

  RunPlan view(String name) {
    return new RunPlan(
        name,
        wave,
        unitId,
        mode,
        opensAt,
        enrolUntil,
        startsAt,
        endsAt,
        seats,
        audience,
        selfEnrolment,
        new RunFunding(fundingSource, finalExamMode, examReason, examDocument));
  }

  /** As PostgreSQL keeps it, so that what is answered is what is read later. */
  static Instant stored(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
