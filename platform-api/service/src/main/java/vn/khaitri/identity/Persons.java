package vn.khaitri.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** The names of people, for documents and lists. */
@ApplicationScoped
public class Persons {
  private final PersonRepository persons;
  private final Clock clock;

  Persons(PersonRepository persons, Clock clock) {
    this.persons = persons;
    this.clock = clock;
  }

  /** 404 for who never called the platform. */
  @Transactional
  public String displayName(UUID personId) {
    return persons
        .findByIdOptional(personId)
        .map(Person::displayName)
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  /** Who signs in under this user name, of those that called the platform. */
  @Transactional
  public Optional<UUID> named(String userName) {
    return persons.named(userName.strip().toLowerCase(Locale.ROOT)).map(Person::id);
  }

  /** Names of those that are known. */
  @Transactional
  public Map<UUID, String> displayNames(Collection<UUID> personIds) {
    return persons.among(personIds).stream()
        .collect(Collectors.toMap(Person::id, Person::displayName));
  }

  @Transactional
  void record(SignedInPerson person) {
    persons.record(person.id(), person.userName(), person.displayName(), clock.instant());
  }
}
