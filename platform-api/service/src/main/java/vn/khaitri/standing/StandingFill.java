package vn.khaitri.standing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import vn.khaitri.enrolment.Roster;
import vn.khaitri.standing.StandingRepository.TakenOver;

/**
 * Takes over the enrolments from before there were lists of standing, and any of which no event
 * came, some at a time.
 */
@ApplicationScoped
class StandingFill {
  private static final Logger LOG = Logger.getLogger(StandingFill.class);
  private static final int AT_ONCE = 200;

  private final StandingRepository standings;
  private final Standings refreshed;
  private final Roster roster;

  StandingFill(StandingRepository standings, Standings refreshed, Roster roster) {
    this.standings = standings;
    this.refreshed = refreshed;
    this.roster = roster;
  }

  @Scheduled(every = "1h", concurrentExecution = ConcurrentExecution.SKIP)
  void fillIn() {
    int all = 0;
    int some = AT_ONCE;
    while (some == AT_ONCE) {
      some = QuarkusTransaction.requiringNew().call(this::fillInSome);
      all += some;
    }
    if (all > 0) {
      LOG.infof("%d enrolments were looked at for the lists of standing", all);
    }
  }

  private int fillInSome() {
    var last = standings.lockTakenOver();
    var changed = roster.changedAfter(last.changedAt(), last.enrolmentId(), AT_ONCE);
    changed.forEach(place -> refreshed.refresh(place.learnerId(), place.runId()));
    if (!changed.isEmpty()) {
      standings.takenOver(
          new TakenOver(changed.getLast().changedAt(), changed.getLast().enrolmentId()));
    }
    return changed.size();
  }
}
