package vn.khaitri.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.organisation.DecideJoining;
import vn.khaitri.contract.organisation.JoinDecidedView;
import vn.khaitri.contract.organisation.JoinRequestView;
import vn.khaitri.contract.organisation.MembershipView;
import vn.khaitri.contract.organisation.UnitRight;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;
import vn.khaitri.shared.Vietnam;

/** How people come to belong to units: they ask, and somebody else confirms. */
@ApplicationScoped
class Joining {
  private final Belonging belonging;
  private final JoinRequestRepository requests;
  private final UnitGrantRepository grants;
  private final UnitRights rights;
  private final UnitViews views;
  private final Caller caller;
  private final Clock clock;

  Joining(
      Belonging belonging,
      JoinRequestRepository requests,
      UnitGrantRepository grants,
      UnitRights rights,
      UnitViews views,
      Caller caller,
      Clock clock) {
    this.belonging = belonging;
    this.requests = requests;
    this.grants = grants;
    this.rights = rights;
    this.views = views;
    this.caller = caller;
    this.clock = clock;
  }

  MembershipView mine() {
    return views.membership(
        unit(),
        requests
            .last(caller.id())
            .filter(request -> request.isWaiting() || request.isRefused())
            .orElse(null),
        grants.of(caller.id(), Vietnam.today(clock)));
  }

  void ask(UUID unitId) {
    if (unitId.equals(unit())) {
      withdraw();
    } else {
      requests.ask(caller.id(), unitId, clock.instant());
    }
  }

  void withdraw() {
    requests.withdraw(caller.id(), clock.instant());
  }

  Page<JoinRequestView> waiting(int page, int size) {
    var person = caller.id();
    if (caller.has(Roles.ADMIN)) {
      return new Page<>(
          views.requests(requests.waiting(person, page, size)),
          page,
          size,
          requests.countWaiting(person));
    }
    var today = Vietnam.today(clock);
    return new Page<>(
        views.requests(requests.waitingFor(person, today, page, size)),
        page,
        size,
        requests.countWaitingFor(person, today));
  }

  JoinDecidedView decide(DecideJoining decision) {
    var reason = reason(decision);
    var asked = new HashSet<>(decision.requestIds());
    var waiting = requests.locked(asked).stream().filter(JoinRequest::isWaiting).toList();
    requireOthers(waiting);
    var now = clock.instant();
    for (var request : waiting) {
      request.decide(decision.accepted(), reason, caller.id(), now);
      if (decision.accepted()) {
        belonging.join(request.personId(), request.unitId(), caller.id(), now);
      }
    }
    return new JoinDecidedView(waiting.size(), asked.size() - waiting.size());
  }

  private void requireOthers(List<JoinRequest> waiting) {
    if (waiting.stream().anyMatch(request -> request.personId().equals(caller.id()))) {
      throw new ProblemException(OrganisationProblem.NOT_TO_ONESELF);
    }
    boolean allKept =
        waiting.stream()
            .map(JoinRequest::unitId)
            .distinct()
            .allMatch(unitId -> rights.has(UnitRight.FOCAL_POINT, unitId));
    if (!allKept) {
      throw new ProblemException(SharedProblem.NOT_ALLOWED);
    }
  }

  private static @Nullable String reason(DecideJoining decision) {
    var given = decision.reason() == null ? "" : decision.reason().strip();
    if (given.isEmpty() && !decision.accepted()) {
      throw new ProblemException(
          OrganisationProblem.REFUSAL_WITHOUT_REASON,
          List.of(new FieldFault("/reason", "missing")));
    }
    return given.isEmpty() ? null : given;
  }

  private @Nullable UUID unit() {
    return belonging.unitOf(caller.id()).orElse(null);
  }
}
