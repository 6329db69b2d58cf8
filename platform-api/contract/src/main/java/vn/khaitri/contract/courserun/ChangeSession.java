package vn.khaitri.contract.courserun;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * @param revision the revision that the organiser saw; an older one is refused with 409 {@code
 *     changed-meanwhile}
 */
public record ChangeSession(@NotNull @Valid SessionPlan session, int revision) {}
