package vn.khaitri.web.authoring;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.khaitri.contract.authoring.PeriodSums;

/** Credited periods as people write them, and how sums differ from those of the framework. */
@TemplateExtension
public class Periods {
  private Periods() {}

  /** In which way a sum misses the framework's. */
  public enum Way {
    THEORY_SHORT,
    THEORY_OVER,
    PRACTICE_SHORT,
    PRACTICE_OVER
  }

  /**
   * @param by periods, more than 0
   */
  public record Gap(Way way, BigDecimal by) {}

  /** 1,5 in Vietnamese, 1.5 in English; without zeros that say nothing. */
  public static String figure(
      BigDecimal periods,
      @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
    var plain = written(periods);
    return Locale.ENGLISH.equals(locale) ? plain : plain.replace('.', ',');
  }

  /** With a point, for boxes. */
  public static String written(BigDecimal periods) {
    return periods.signum() == 0 ? "0" : periods.stripTrailingZeros().toPlainString();
  }

  /** Theory first; empty when the sums are the framework's. */
  public static List<Gap> gaps(PeriodSums sums, PeriodSums framework) {
    var gaps = new ArrayList<Gap>();
    add(gaps, sums.theory().subtract(framework.theory()), Way.THEORY_SHORT, Way.THEORY_OVER);
    add(
        gaps,
        sums.practice().subtract(framework.practice()),
        Way.PRACTICE_SHORT,
        Way.PRACTICE_OVER);
    return List.copyOf(gaps);
  }

  private static void add(List<Gap> gaps, BigDecimal difference, Way below, Way above) {
    if (difference.signum() != 0) {
      gaps.add(new Gap(difference.signum() < 0 ? below : above, difference.abs()));
    }
  }
}
