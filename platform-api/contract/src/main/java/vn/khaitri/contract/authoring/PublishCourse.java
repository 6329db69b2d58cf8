package vn.khaitri.contract.authoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision by which a version is issued (BR-10).
 *
 * @param decisionNumber for example {@code 12/QĐ-SKHCN}
 * @param decisionDate not after today in Vietnam
 * @param signer name and post
 * @param reviewDue when the content is to be looked over again; null for twelve months after the
 *     decision (BR-11)
 */
public record PublishCourse(
    @NotBlank @Size(max = 100) String decisionNumber,
    @NotNull LocalDate decisionDate,
    @NotBlank @Size(max = 200) String signer,
    @Nullable LocalDate reviewDue) {}
