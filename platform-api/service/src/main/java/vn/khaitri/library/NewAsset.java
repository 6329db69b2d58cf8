package vn.khaitri.library;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a file from elsewhere; held to what a person may type. All texts but the title
 * may be empty.
 *
 * @param validFrom first day of the licence; null for always
 * @param validTo last day of the licence; null for ever
 * @param language ISO 639, such as {@code vi}
 */
public record NewAsset(
    @NotBlank @Size(max = 200) String title,
    @NotNull @Size(max = 2000) String description,
    @NotNull @Size(max = 200) String licence,
    @NotNull @Size(max = 200) String owner,
    @NotNull @Size(max = 500) String source,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    boolean aiGenerated,
    @Nullable @Pattern(regexp = "[a-z]{2,3}", message = "{library.language}") String language,
    @NotNull @Size(max = 20) List<@NotBlank @Size(max = 50) String> tags) {

  @AssertTrue(message = "{library.validity}")
  public boolean isValidityInOrder() {
    return validFrom == null || validTo == null || !validTo.isBefore(validFrom);
  }
}
