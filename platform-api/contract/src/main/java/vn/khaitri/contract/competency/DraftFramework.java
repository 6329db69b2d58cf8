package vn.khaitri.contract.competency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A framework from its source document.
 *
 * @param document that it was issued by, with number and date
 * @param validTo last day; null while no end is set
 * @param groups in the order of the document; may be empty and be filled from a CSV file
 * @param revision that the sender saw, 0 for a new framework; an older one is refused with 409
 *     {@code changed-meanwhile}
 */
public record DraftFramework(
    @NotBlank @Size(max = 300) String name,
    @NotBlank @Size(max = 500) String document,
    @NotNull LocalDate validFrom,
    @Nullable LocalDate validTo,
    @NotNull @Size(max = 100) List<@Valid @NotNull Group> groups,
    int revision) {
  /** Letters, digits, dots and dashes; no colon, which stands between framework and skill. */
  public static final String CODE = "[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._-]*";

  public static final int CODE_LENGTH = 40;

  public record Group(
      @NotBlank @Size(max = 200) String name,
      @NotNull @Size(max = 500) List<@Valid @NotNull Skill> skills) {}

  /**
   * @param code within the framework, such as {@code IU01}
   * @param level as the document words it; empty when it has none
   */
  public record Skill(
      @NotBlank @Size(max = CODE_LENGTH) @Pattern(regexp = CODE, message = "{competency.code}")
          String code,
      @NotBlank @Size(max = 300) String name,
      @NotNull @Size(max = 50) String level,
      @Nullable @Size(max = 2000) String description) {}
}
