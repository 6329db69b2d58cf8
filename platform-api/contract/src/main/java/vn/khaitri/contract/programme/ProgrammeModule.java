package vn.khaitri.contract.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chuyên đề, numbered by its place from 1. Theory, practice and total are whole periods as the
 * framework states them.
 *
 * @param sections headings that topics may stand under; usually none
 */
public record ProgrammeModule(
    @NotBlank @Size(max = 300) String title,
    @PositiveOrZero @Max(10_000) int theory,
    @PositiveOrZero @Max(10_000) int practice,
    @PositiveOrZero @Max(10_000) int total,
    @NotNull @Size(max = 20) List<@Valid @NotNull Section> sections,
    @NotNull @Size(max = 100) List<@Valid @NotNull Topic> topics) {

  public record Section(
      @NotBlank @Size(max = 20) String number, @NotBlank @Size(max = 1000) String title) {}

  /**
   * @param text verbatim
   * @param textCorrected the same without the document's slip of the pen; null when it has none
   * @param section number of its section; null for none
   */
  public record Topic(
      @NotBlank @Size(max = 20) String code,
      @NotBlank @Size(max = 1000) String text,
      @Nullable @Size(max = 1000) String textCorrected,
      @Nullable @Size(max = 20) String section,
      @NotNull @Size(max = 50) List<@Valid @NotNull SubTopic> subTopics) {
    public Topic {
      subTopics = subTopics == null ? List.of() : subTopics;
    }
  }

  public record SubTopic(
      @NotBlank @Size(max = 20) String code, @NotBlank @Size(max = 1000) String text) {}

  public ProgrammeModule {
    sections = sections == null ? List.of() : sections;
  }
}
