package vn.khaitri.contract.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * @param documentNumber of the letter that asks for comments, for example {@code 5908/BTTTT-THH}
 * @param deadline last day in Vietnam on which comments are taken, today or later
 * @param unitIds whose people are invited, with those of all units below; empty for all who may
 *     appraise
 */
public record OpenRound(
    @NotNull SubjectKind kind,
    @NotNull UUID subjectId,
    @NotBlank @Size(max = 100) String documentNumber,
    @NotNull LocalDate deadline,
    @NotNull @Size(max = 100) List<@NotNull UUID> unitIds) {}
