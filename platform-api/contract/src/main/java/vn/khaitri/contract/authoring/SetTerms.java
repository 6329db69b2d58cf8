package vn.khaitri.contract.authoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * @param revision the revision of the course that the author saw; an older one is refused with 409
 *     {@code changed-by-other}
 */
public record SetTerms(@Valid @NotNull CourseTerms terms, int revision) {}
