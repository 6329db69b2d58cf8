package vn.khaitri.contract.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import vn.khaitri.contract.authoring.ModuleOrder;

/**
 * What the programme asks of its courses; whatever is left out is as it usually is.
 *
 * @param ratioPolicy usually MAX30_MIN70 (BR-02)
 * @param ratioReference the document that other shares come from; needed for AS_FRAMEWORK
 * @param minElectives elective lessons to be completed beside the mandatory ones, usually none
 *     (BR-06)
 * @param moduleOrder of the lessons inside a module, usually SEQUENTIAL; modules are free (BR-07)
 * @param examRequired usually true
 */
public record ProgrammeRules(
    @NotNull RatioPolicy ratioPolicy,
    @NotNull @Size(max = 1000) String ratioReference,
    @NotNull @PositiveOrZero @Max(500) Integer minElectives,
    @NotNull ModuleOrder moduleOrder,
    @NotNull Boolean examRequired) {
  public static final ProgrammeRules USUAL =
      new ProgrammeRules(RatioPolicy.MAX30_MIN70, "", 0, ModuleOrder.SEQUENTIAL, true);

  /** What was left out is as usual. */
  public ProgrammeRules {
    ratioPolicy = ratioPolicy == null ? RatioPolicy.MAX30_MIN70 : ratioPolicy;
    ratioReference = ratioReference == null ? "" : ratioReference;
    minElectives = minElectives == null ? 0 : minElectives;
    moduleOrder = moduleOrder == null ? ModuleOrder.SEQUENTIAL : moduleOrder;
    examRequired = examRequired == null || examRequired;
  }
}
