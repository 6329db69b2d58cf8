package vn.khaitri.contract.library;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written about an asset. Licence, owner and source may be empty in a draft, not in an
 * asset that is handed in.
 *
 * @param licence free text, such as {@code CC-BY-4.0}
 * @param owner who holds the rights
 * @param source where it comes from
 * @param validFrom first day of the licence; null for always
 * @param validTo last day of the licence; null for ever
 * @param language ISO 639, such as {@code vi}
 * @param revision the revision that the uploader saw; an older one is refused with 409 {@code
 *     changed-meanwhile}
 */
public record DescribeAsset(
    @NotBlank @Size(max = 200) String title,
    @NotNull @Size(max = 2000) String description,
    @NotNull @Size(max = 200) String licence,
    @NotNull @Size(max = 200) String owner,
    @NotNull @Size(max = 500) String source,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    boolean aiGenerated,
    @Nullable @Pattern(regexp = "[a-z]{2,3}", message = "{library.language}") String language,
    @NotNull @Size(max = 20) List<@NotBlank @Size(max = 50) String> tags,
    @NotNull LocalDate reviewDueDate,
    int revision) {

  @JsonIgnore
  @AssertTrue(message = "{library.validity}")
  public boolean isValidityInOrder() {
    return validFrom == null || validTo == null || !validTo.isBefore(validFrom);
  }
}
