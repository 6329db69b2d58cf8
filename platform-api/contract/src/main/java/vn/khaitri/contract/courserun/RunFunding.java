package vn.khaitri.contract.courserun;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Runs that the state budget pays have their final exam online on the platform; another way needs
 * both a reason and a document (BR-41).
 *
 * @param examMode online on the platform when null
 * @param examReason why the exam is not as the rule has it
 * @param examDocument number of the document that allows it
 */
public record RunFunding(
    @NotNull FundingSource source,
    @Nullable FinalExamMode examMode,
    @Nullable @Size(max = 1000) String examReason,
    @Nullable @Size(max = 200) String examDocument) {}
