package vn.khaitri.contract.authoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param revision the revision that the author saw; an older one is refused with 409 {@code
 *     changed-meanwhile}
 */
public record DescribeCourse(
    @NotBlank @Size(max = 200) String title,
    @NotNull @Size(max = 2000) String summary,
    int revision) {}
