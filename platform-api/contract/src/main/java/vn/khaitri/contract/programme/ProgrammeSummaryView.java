package vn.khaitri.contract.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param theory sum over the modules, in periods
 * @param practice likewise
 * @param statusNote as in {@link ProgrammeDescription}
 * @param ratioReference as in {@link ProgrammeRules}
 */
public record ProgrammeSummaryView(
    UUID id,
    String code,
    int version,
    String name,
    ProgrammeState state,
    boolean own,
    long theory,
    long practice,
    String statusNote,
    RatioPolicy ratioPolicy,
    String ratioReference,
    @Nullable LocalDate reviewDue,
    Instant changedAt) {}
