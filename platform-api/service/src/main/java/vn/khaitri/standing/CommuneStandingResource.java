package vn.khaitri.standing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.standing.CommunePersonView;
import vn.khaitri.contract.standing.CommuneRunView;
import vn.khaitri.contract.standing.CommuneStandingApi;
import vn.khaitri.contract.standing.CommuneView;
import vn.khaitri.contract.standing.StandingState;

@RolesAllowed(Roles.COMMUNE_LEADER)
class CommuneStandingResource implements CommuneStandingApi {
  private final Commune commune;

  CommuneStandingResource(Commune commune) {
    this.commune = commune;
  }

  @Override
  @Transactional
  public CommuneView commune() {
    var people = commune.people();
    return new CommuneView(
        commune.unitId().map(id -> new CommuneView.Unit(id, commune.name(id))).orElse(null),
        people.size(),
        commune.outside(people),
        commune.counts(people));
  }

  @Override
  @Transactional
  public Page<CommuneRunView> runs(int page, int size) {
    var all = commune.runs(commune.people());
    var shown = all.stream().skip((long) page * size).limit(size).toList();
    return new Page<>(shown, page, size, all.size());
  }

  @Override
  @Transactional
  public Page<CommunePersonView> people(
      @Nullable StandingState state, @Nullable UUID run, int page, int size) {
    var people = commune.people();
    return new Page<>(
        commune.people(people, state, run, page, size),
        page,
        size,
        commune.count(people, state, run));
  }
}
