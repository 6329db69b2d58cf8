package vn.khaitri.contract.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision (quyết định) that issues a programme.
 *
 * @param decisionDate not after today in Vietnam
 * @param reviewDue day by which the programme is to be reviewed; null for twelve months after the
 *     decision (BR-11)
 */
public record IssueProgramme(
    @NotBlank @Size(max = 100) String decisionNumber,
    @NotNull LocalDate decisionDate,
    @NotBlank @Size(max = 200) String signerName,
    @NotBlank @Size(max = 200) String signerTitle,
    @Nullable LocalDate reviewDue) {}
