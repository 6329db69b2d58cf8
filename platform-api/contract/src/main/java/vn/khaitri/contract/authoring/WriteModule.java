package vn.khaitri.contract.authoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param frameworkModule number of the programme's module that this one fills; null for none
 * @param revision the revision that the author saw; an older one is refused with 409 {@code
 *     changed-by-other}
 */
public record WriteModule(
    @NotBlank @Size(max = 300) String title,
    @NotNull ModuleOrder order,
    @Nullable @Positive Integer frameworkModule,
    int revision) {}
