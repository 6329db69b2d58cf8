package vn.khaitri.contract.authoring;

import java.math.BigDecimal;

/** Credited periods (tiết) of both kinds. */
public record PeriodSums(BigDecimal theory, BigDecimal practice) {
  public static final PeriodSums NONE = new PeriodSums(BigDecimal.ZERO, BigDecimal.ZERO);

  public BigDecimal total() {
    return theory.add(practice);
  }

  public PeriodSums plus(PeriodSums other) {
    return new PeriodSums(theory.add(other.theory), practice.add(other.practice));
  }

  /** The same figures, however many decimals they are written with. */
  public boolean equalTo(PeriodSums other) {
    return theory.compareTo(other.theory) == 0 && practice.compareTo(other.practice) == 0;
  }
}
