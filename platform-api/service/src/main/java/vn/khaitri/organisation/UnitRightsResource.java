package vn.khaitri.organisation;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.organisation.GrantRight;
import vn.khaitri.contract.organisation.UnitGrantView;
import vn.khaitri.contract.organisation.UnitRight;
import vn.khaitri.contract.organisation.UnitRightsApi;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** Rights are given by who has one above them; see {@link Granting}. */
@Authenticated
class UnitRightsResource implements UnitRightsApi {
  private final UnitRepository units;
  private final UnitRights rights;
  private final Granting granting;

  UnitRightsResource(UnitRepository units, UnitRights rights, Granting granting) {
    this.units = units;
    this.rights = rights;
    this.granting = granting;
  }

  @Override
  @Transactional
  public Page<UnitGrantView> rights(UUID unitId, int page, int size) {
    return granting.inForce(find(unitId), page, size);
  }

  @Override
  @Transactional
  public List<UnitRight> mine(UUID unitId) {
    return List.copyOf(rights.of(find(unitId).id()));
  }

  @Override
  @Transactional
  public UnitGrantView grant(UUID unitId, GrantRight request) {
    return granting.grant(
        units.validLocked(unitId).orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND)),
        request);
  }

  @Override
  @Transactional
  public void revoke(UUID unitId, UUID grantId) {
    granting.revoke(find(unitId), grantId);
  }

  private Unit find(UUID unitId) {
    return units.valid(unitId).orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }
}
