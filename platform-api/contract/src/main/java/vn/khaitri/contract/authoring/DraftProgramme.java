package vn.khaitri.contract.authoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param source the document that the framework comes from
 * @param theoryPeriods sum that the framework states, in periods
 * @param practicePeriods likewise
 */
public record DraftProgramme(
    @NotBlank @Size(max = 100) String code,
    @NotBlank @Size(max = 300) String name,
    @NotBlank @Size(max = 1000) String source,
    @NotNull List<@NotBlank @Size(max = 300) String> audience,
    @Positive int workingDays,
    @Positive int periodsPerDay,
    @PositiveOrZero int theoryPeriods,
    @PositiveOrZero int practicePeriods,
    @NotEmpty List<@Valid @NotNull Module> modules) {

  /** A chuyên đề; its theory and practice are whole periods. */
  public record Module(
      @Positive int number,
      @NotBlank @Size(max = 300) String title,
      @PositiveOrZero int theory,
      @PositiveOrZero int practice,
      @NotNull List<@Valid @NotNull Topic> topics) {}

  public record Topic(
      @NotBlank @Size(max = 20) String code, @NotBlank @Size(max = 1000) String text) {}
}
