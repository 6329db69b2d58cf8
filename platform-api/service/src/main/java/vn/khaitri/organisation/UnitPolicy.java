package vn.khaitri.organisation;

import vn.khaitri.contract.organisation.UnitLevel;
import vn.khaitri.shared.ProblemException;

/** Three levels, none skipped: the districts ended on 30 June 2025. */
final class UnitPolicy {
  private UnitPolicy() {}

  static UnitLevel below(UnitLevel level) {
    return switch (level) {
      case COUNTRY -> UnitLevel.PROVINCE;
      case PROVINCE -> UnitLevel.COMMUNE;
      case COMMUNE -> throw new ProblemException(OrganisationProblem.NOTHING_BELOW_A_COMMUNE);
    };
  }
}
