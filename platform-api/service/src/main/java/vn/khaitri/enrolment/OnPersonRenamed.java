package vn.khaitri.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.identity.event.PersonRenamed;
import vn.khaitri.events.EventHandler;
import vn.khaitri.identity.Persons;

/** Rosters show people by the name that they go by now. */
@ApplicationScoped
class OnPersonRenamed implements EventHandler<PersonRenamed> {
  private final EnrolmentRepository enrolments;
  private final Persons persons;

  OnPersonRenamed(EnrolmentRepository enrolments, Persons persons) {
    this.enrolments = enrolments;
    this.persons = persons;
  }

  @Override
  public Class<PersonRenamed> event() {
    return PersonRenamed.class;
  }

  @Override
  public void on(PersonRenamed renamed) {
    enrolments.rename(renamed.personId(), persons.displayName(renamed.personId()));
  }
}
