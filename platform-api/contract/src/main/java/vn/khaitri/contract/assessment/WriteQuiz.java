package vn.khaitri.contract.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param passPercent share of right answers that passes, 1 to 100
 * @param revision the revision that the author saw; an older one is refused with 409 {@code
 *     changed-meanwhile}
 */
public record WriteQuiz(
    @Min(1) @Max(100) int passPercent,
    @NotEmpty @Size(max = 200) List<@Valid @NotNull Question> questions,
    int revision) {

  /**
   * Single choice.
   *
   * @param correct zero-based index of the right option
   * @param explanation shown after the attempt
   * @param skills that it tests, such as {@code TT03-2014:IU01}; may be left out
   */
  public record Question(
      @NotBlank @Size(max = 2000) String text,
      @NotNull @Size(min = 2, max = 8) List<@NotBlank @Size(max = 500) String> options,
      @Min(0) int correct,
      @NotNull @Size(max = 2000) String explanation,
      @NotNull @Size(max = 20) List<@NotBlank @Size(max = 81) String> skills) {
    public Question {
      skills = skills == null ? List.of() : skills;
    }

    /** One that is mapped to no skill. */
    public Question(String text, List<String> options, int correct, String explanation) {
      this(text, options, correct, explanation, List.of());
    }

    @JsonIgnore
    @AssertTrue(message = "{assessment.question.correct}")
    public boolean isCorrectAnOption() {
      return options == null || correct < options.size();
    }
  }
}
