package vn.khaitri.web.programme;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Locale;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.programme.PeriodCounts;
import vn.khaitri.contract.programme.RatioPolicy;

/** Shares and pointers as pages of programmes write them. */
@TemplateExtension
class ProgrammeFormats {
  private ProgrammeFormats() {}

  /** Share of theory in percent, with two places: 53,85. */
  static String theoryPercent(
      PeriodCounts sums,
      @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
    return percent(sums.theory(), sums, locale);
  }

  static String practicePercent(
      PeriodCounts sums,
      @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
    return percent(sums.practice(), sums, locale);
  }

  @TemplateExtension(namespace = "rules")
  static List<RatioPolicy> ratioPolicies() {
    return List.of(RatioPolicy.values());
  }

  @TemplateExtension(namespace = "rules")
  static List<ModuleOrder> moduleOrders() {
    return List.of(ModuleOrder.values());
  }

  static boolean isOfFramework(RatioPolicy policy) {
    return policy == RatioPolicy.AS_FRAMEWORK;
  }

  private static String percent(int part, PeriodCounts sums, Object locale) {
    int all = sums.theory() + sums.practice();
    var language = locale instanceof Locale chosen ? chosen : Locale.forLanguageTag("vi");
    return String.format(language, "%.2f", all == 0 ? 0.0 : 100.0 * part / all);
  }
}
