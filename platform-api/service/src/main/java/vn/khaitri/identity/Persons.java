package vn.khaitri.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khaitri.contract.identity.event.PersonRenamed;
import vn.khaitri.events.Events;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** The names of people, for documents and lists. */
@ApplicationScoped
public class Persons {
  private final PersonRepository persons;
  private final Events events;
  private final Clock clock;

  Persons(PersonRepository persons, Events events, Clock clock) {
    this.persons = persons;
    this.events = events;
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

  /** Who signs in under this user name or phone number, of those that are known. */
  @Transactional
  public Optional<UUID> named(String userName) {
    return persons.named(kept(userName)).map(Person::id);
  }

  /** Names of those that are known. */
  @Transactional
  public Map<UUID, String> displayNames(Collection<UUID> personIds) {
    return persons.among(personIds).stream()
        .collect(Collectors.toMap(Person::id, Person::displayName));
  }

  /**
   * Who signs in under these user names or phone numbers, of those that are known; a name that
   * passed to another account is the one's who was seen last.
   *
   * @return by the user names as given
   */
  @Transactional
  public Map<String, UUID> named(Collection<String> userNames) {
    var known =
        persons.withUserNames(userNames.stream().map(Persons::kept).toList()).stream()
            .collect(Collectors.toMap(Person::userName, Person::id, (earlier, later) -> later));
    return userNames.stream()
        .distinct()
        .filter(name -> known.containsKey(kept(name)))
        .collect(Collectors.toMap(Function.identity(), name -> known.get(kept(name))));
  }

  /** As Keycloak keeps user names, of which a phone number is one. */
  private static String kept(String userName) {
    return PhoneNumber.parse(userName)
        .map(PhoneNumber::e164)
        .orElseGet(() -> userName.strip().toLowerCase(Locale.ROOT));
  }

  @Transactional
  void record(SignedInPerson person) {
    var now = clock.instant();
    if (persons.record(person, now)) {
      events.publish(new PersonRenamed(person.id(), now));
    }
  }
}
