package vn.khaitri.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.organisation.Units;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** Who may see and keep the roster of a run: names of learners are not for everyone. */
@ApplicationScoped
public class Organisers {
  private final Enrolling enrolling;
  private final Units units;
  private final Caller caller;

  Organisers(Enrolling enrolling, Units units, Caller caller) {
    this.enrolling = enrolling;
    this.units = units;
    this.caller = caller;
  }

  /**
   * 403 for who is neither an admin nor an instructor of the unit that organises the run; 404
   * {@code run-unknown} for no run.
   */
  @Transactional
  public void requireOrganiser(UUID runId) {
    var run = enrolling.admissionRules(runId);
    if (!caller.has(Roles.ADMIN) && !isOfUnit(run.unitId())) {
      throw new ProblemException(SharedProblem.NOT_ALLOWED);
    }
  }

  private boolean isOfUnit(@Nullable UUID unitId) {
    return unitId != null
        && caller.has(Roles.INSTRUCTOR)
        && units.unitOf(caller.id()).filter(unitId::equals).isPresent();
  }
}
