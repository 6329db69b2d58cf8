package vn.khaitri.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.organisation.JoinRequestView;
import vn.khaitri.contract.organisation.MembershipView;
import vn.khaitri.contract.organisation.UnitGrantView;
import vn.khaitri.contract.organisation.UnitView;
import vn.khaitri.identity.Persons;

/** Rights and requests with the names of their people and units, few statements for many. */
@ApplicationScoped
class UnitViews {
  private final UnitRepository units;
  private final MemberRepository members;
  private final Persons persons;

  UnitViews(UnitRepository units, MemberRepository members, Persons persons) {
    this.units = units;
    this.members = members;
    this.persons = persons;
  }

  List<UnitGrantView> grants(List<UnitGrant> grants, Predicate<UnitGrant> revocable) {
    var people = new HashSet<UUID>();
    grants.forEach(grant -> people.addAll(List.of(grant.personId(), grant.grantedBy())));
    var names = persons.displayNames(people);
    var shown = units(grants.stream().map(UnitGrant::unitId).toList());
    return grants.stream()
        .map(
            grant ->
                new UnitGrantView(
                    grant.id(),
                    grant.personId(),
                    names.getOrDefault(grant.personId(), ""),
                    shown.of(grant.unitId()),
                    grant.right(),
                    grant.validFrom(),
                    grant.validTo(),
                    names.getOrDefault(grant.grantedBy(), ""),
                    revocable.test(grant)))
        .toList();
  }

  List<JoinRequestView> requests(List<JoinRequest> requests) {
    var people = requests.stream().map(JoinRequest::personId).toList();
    var names = persons.displayNames(people);
    var current = members.units(people);
    var asked = new HashSet<>(current.values());
    requests.forEach(request -> asked.add(request.unitId()));
    var shown = units(asked);
    return requests.stream()
        .map(
            request ->
                new JoinRequestView(
                    request.id(),
                    request.personId(),
                    names.getOrDefault(request.personId(), ""),
                    shown.of(request.unitId()),
                    shown.orNone(current.get(request.personId())),
                    request.requestedAt()))
        .toList();
  }

  MembershipView membership(
      @Nullable UUID unitId, @Nullable JoinRequest request, List<UnitGrant> grants) {
    var asked = new HashSet<UUID>();
    if (unitId != null) {
      asked.add(unitId);
    }
    if (request != null) {
      asked.add(request.unitId());
    }
    grants.forEach(grant -> asked.add(grant.unitId()));
    var shown = units(asked);
    return new MembershipView(
        shown.orNone(unitId),
        request == null
            ? null
            : new MembershipView.Request(
                shown.of(request.unitId()),
                request.requestedAt(),
                request.isRefused(),
                request.reason()),
        grants.stream()
            .map(grant -> new MembershipView.Right(shown.of(grant.unitId()), grant.right()))
            .toList());
  }

  private Shown units(Collection<UUID> ids) {
    return new Shown(ids.isEmpty() ? Map.of() : units.views(ids));
  }

  /** The units that are named; each is there, for rows refer to it. */
  private record Shown(Map<UUID, UnitView> units) {
    UnitView of(UUID id) {
      return Objects.requireNonNull(units.get(id));
    }

    @Nullable UnitView orNone(@Nullable UUID id) {
      return id == null ? null : of(id);
    }
  }
}
