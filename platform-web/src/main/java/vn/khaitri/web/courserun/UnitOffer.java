package vn.khaitri.web.courserun;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.organisation.UnitView;
import vn.khaitri.web.organisation.OrganisationClient;
import vn.khaitri.web.shell.ProblemException;

/** Gathers the units that a form offers. */
@Singleton
class UnitOffer {
  private static final int NOT_FOUND = 404;

  private final OrganisationClient organisation;

  UnitOffer(@RestClient OrganisationClient organisation) {
    this.organisation = organisation;
  }

  /**
   * @param chosen a commune is offered with its sisters, a province with its communes
   */
  UnitChoices around(@Nullable UUID chosen) {
    var countries = organisation.units(null);
    var provinces =
        countries.stream().flatMap(country -> organisation.units(country.id()).stream()).toList();
    var province = province(provinces, chosen);
    return new UnitChoices(
        chosen,
        countries,
        provinces,
        province,
        province == null ? List.of() : organisation.units(province.id()));
  }

  private @Nullable UnitView province(List<UnitView> provinces, @Nullable UUID chosen) {
    if (chosen == null) {
      return null;
    }
    var itself = with(provinces, chosen);
    return itself == null ? with(provinces, parent(chosen)) : itself;
  }

  private static @Nullable UnitView with(List<UnitView> units, @Nullable UUID id) {
    return units.stream().filter(unit -> unit.id().equals(id)).findFirst().orElse(null);
  }

  /** An address may name a unit that there is not, or no more. */
  private @Nullable UUID parent(UUID unitId) {
    try {
      return organisation.unit(unitId).parentId();
    } catch (ProblemException refusal) {
      if (refusal.problem().status() == NOT_FOUND) {
        return null;
      }
      throw refusal;
    }
  }
}
