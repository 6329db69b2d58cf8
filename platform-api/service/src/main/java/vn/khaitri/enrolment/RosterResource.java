package vn.khaitri.enrolment;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.enrolment.EnrolByList;
import vn.khaitri.contract.enrolment.EnrolledListView;
import vn.khaitri.contract.enrolment.RosterApi;
import vn.khaitri.contract.enrolment.RosterLineView;
import vn.khaitri.contract.enrolment.RosterOrder;
import vn.khaitri.identity.Persons;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.Idempotent;
import vn.khaitri.shared.ProblemException;

@Authenticated
class RosterResource implements RosterApi {
  private final Enrolling enrolling;
  private final Roster roster;
  private final Organisers organisers;
  private final Persons persons;
  private final Caller caller;

  RosterResource(
      Enrolling enrolling, Roster roster, Organisers organisers, Persons persons, Caller caller) {
    this.enrolling = enrolling;
    this.roster = roster;
    this.organisers = organisers;
    this.persons = persons;
    this.caller = caller;
  }

  @Override
  @Transactional
  public Page<RosterLineView> roster(UUID runId, RosterOrder sort, int page, int size) {
    organisers.requireOrganiser(runId);
    return roster.of(runId, sort, page, size);
  }

  @Override
  @Transactional
  @RolesAllowed(Roles.ADMIN)
  @Idempotent
  public EnrolledListView enrol(UUID runId, EnrolByList request) {
    var run = enrolling.admissionRules(runId);
    var reason =
        Optional.ofNullable(request.overrideReason())
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .orElse(null);
    return enrolling.enrolAll(
        people(request.userNames()), run, caller.id(), reason, caller.language());
  }

  /** In the order of the list, so that refusals point at its lines. */
  private List<UUID> people(List<String> userNames) {
    var known = persons.named(userNames);
    var faults = new ArrayList<FieldFault>();
    for (int line = 0; line < userNames.size(); line++) {
      if (!known.containsKey(userNames.get(line))) {
        faults.add(new FieldFault("/userNames/" + line, "nobody", userNames.get(line)));
      }
    }
    if (!faults.isEmpty()) {
      throw new ProblemException(EnrolmentProblem.LEARNERS_UNKNOWN, faults);
    }
    return userNames.stream().map(known::get).toList();
  }
}
