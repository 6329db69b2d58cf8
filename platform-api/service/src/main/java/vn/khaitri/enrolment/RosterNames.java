package vn.khaitri.enrolment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import vn.khaitri.identity.Persons;

/**
 * Fills in the names of enrolments from before names were kept with them, some people at a time.
 * Any number of nodes may do so at once.
 */
@ApplicationScoped
class RosterNames {
  private static final Logger LOG = Logger.getLogger(RosterNames.class);
  private static final int AT_ONCE = 500;

  private final EnrolmentRepository enrolments;
  private final Persons persons;

  RosterNames(EnrolmentRepository enrolments, Persons persons) {
    this.enrolments = enrolments;
    this.persons = persons;
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
      LOG.infof("The names of %d people were put beside their enrolments", all);
    }
  }

  /** Who is not known to identity has no name in a list. */
  private int fillInSome() {
    var people = enrolments.withoutName(AT_ONCE);
    var names = persons.displayNames(people);
    people.forEach(person -> enrolments.rename(person, names.getOrDefault(person, "")));
    return people.size();
  }
}
