package vn.khaitri.contract.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param title of the subject when the round was opened
 * @param open whether comments are taken: it was not closed and the deadline has not passed
 * @param daysLeft until the deadline, 0 on its day; 0 when it is not open
 * @param closedAt when it was closed by hand; null otherwise
 * @param units names of those invited; empty for all who may appraise
 * @param threads how many comments came in
 * @param mayClose whether the caller may close it and take all comments away as a file
 */
public record RoundView(
    UUID id,
    SubjectKind kind,
    UUID subjectId,
    String title,
    String documentNumber,
    LocalDate deadline,
    boolean open,
    int daysLeft,
    Instant openedAt,
    String openedBy,
    @Nullable Instant closedAt,
    List<String> units,
    int threads,
    boolean mayClose) {}
