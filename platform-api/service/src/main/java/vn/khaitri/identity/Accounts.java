package vn.khaitri.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.accounts.AccountAct;
import vn.khaitri.contract.identity.event.AccountOpened;
import vn.khaitri.events.Events;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.Paging;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;
import vn.khaitri.text.Texts;

/**
 * Makes accounts and helps people with them, here and in Keycloak. Who may do so is asked by the
 * feature {@code accounts}; nothing here is done for oneself.
 */
@ApplicationScoped
public class Accounts {
  /** How long a code is good. */
  static final Duration CODE_LIFE = Duration.ofHours(24);

  private final PersonRepository persons;
  private final RecordedActRepository acts;
  private final KeycloakAccounts keycloak;
  private final KnownPersons known;
  private final DisabledPersons disabled;
  private final Events events;
  private final Clock clock;

  Accounts(
      PersonRepository persons,
      RecordedActRepository acts,
      KeycloakAccounts keycloak,
      KnownPersons known,
      DisabledPersons disabled,
      Events events,
      Clock clock) {
    this.persons = persons;
    this.acts = acts;
    this.keycloak = keycloak;
    this.known = known;
    this.disabled = disabled;
    this.events = events;
    this.clock = clock;
  }

  /**
   * By given name, as names are sorted in Vietnam.
   *
   * @param units only people of these; null for all people
   */
  @Transactional
  public Page<Account> search(String words, @Nullable Set<UUID> units, int page, int size) {
    var now = clock.instant();
    return new Page<>(
        persons.search(words, units, page, size).stream()
            .map(person -> person.account(now))
            .toList(),
        page,
        size,
        persons.countFitting(words, units));
  }

  /** 404 for who is not known. */
  @Transactional
  public Account account(UUID personId) {
    return find(personId).account(clock.instant());
  }

  /** What the account may do now, as Keycloak says: roles of the realm, and clients. */
  public Set<String> powers(UUID personId) {
    return keycloak.powers(personId);
  }

  /** The newest first. */
  @Transactional
  public Page<DoneAct> acts(UUID personId, int page, int size) {
    return Paging.of(acts.of(personId), page, size, RecordedAct::done);
  }

  /**
   * For a learner who signs in by phone, as soon as they are given a code. 400 {@code
   * phone-unreadable}, 409 {@code phone-taken} and {@code email-taken}.
   */
  @Transactional(TxType.MANDATORY)
  public Account open(NewAccount request, UUID by) {
    var phone =
        PhoneNumber.parse(request.phone())
            .orElseThrow(
                () ->
                    new ProblemException(
                        IdentityProblem.PHONE_UNREADABLE,
                        List.of(new FieldFault("/phone", "no-number"))));
    return made(phone, request, by, id -> {});
  }

  /**
   * For who has shown that the number is theirs, and chose a password. 409 {@code phone-taken}, 400
   * {@code password-weak}.
   */
  @Transactional(TxType.MANDATORY)
  Account openOwn(PhoneNumber phone, String fullName, String password) {
    return made(
        phone,
        new NewAccount(fullName, phone.e164(), null, null),
        null,
        id -> keycloak.choosePassword(id, password));
  }

  /**
   * @param by null for the person themself
   * @param prepare what else is to be done in Keycloak
   */
  private Account made(
      PhoneNumber phone, NewAccount request, @Nullable UUID by, Consumer<UUID> prepare) {
    if (persons.hasPhone(phone)) {
      throw phoneTaken();
    }
    var name = Texts.stored(request.fullName()).strip().replaceAll("\\s+", " ");
    var id = keycloak.create(phone, name, request.email());
    try {
      keycloak.addRoles(id, Set.of(Roles.LEARNER));
      prepare.accept(id);
      return record(id, phone, name, request, by == null ? id : by);
    } catch (RuntimeException failure) {
      // What was made only there would hold the number for nobody.
      keycloak.delete(id);
      throw failure;
    }
  }

  private Account record(UUID id, PhoneNumber phone, String name, NewAccount request, UUID by) {
    var now = clock.instant();
    var person = new Person(id, phone, name, request.email(), request.unitId(), now);
    try {
      persons.persistAndFlush(person);
    } catch (ConstraintViolationException atOnce) {
      throw phoneTaken();
    }
    note(id, AccountAct.OPENED, null, by);
    events.publish(new AccountOpened(id, request.unitId(), by, now));
    return person.account(now);
  }

  private static ProblemException phoneTaken() {
    return new ProblemException(
        IdentityProblem.PHONE_TAKEN, List.of(new FieldFault("/phone", "taken")));
  }

  /** 409 {@code account-disabled}. */
  @Transactional(TxType.MANDATORY)
  public StartCode giveCode(UUID personId, UUID by) {
    var person = findLocked(personId);
    if (person.isDisabled()) {
      throw new ProblemException(IdentityProblem.ACCOUNT_DISABLED);
    }
    var now = clock.instant();
    var code = StartCode.random(now.plus(CODE_LIFE));
    person.codeGiven(now, code.endsAt());
    note(personId, AccountAct.CODE_GIVEN, null, by);
    persons.flush();
    keycloak.giveCode(personId, code.text());
    known.forget(personId);
    return code;
  }

  @Transactional(TxType.MANDATORY)
  public Account disable(UUID personId, UUID by) {
    var person = findLocked(personId);
    if (!person.isDisabled()) {
      person.disable(clock.instant());
      note(personId, AccountAct.DISABLED, null, by);
      persons.flush();
      keycloak.disable(personId);
      disabled.add(personId);
    }
    return person.account(clock.instant());
  }

  @Transactional(TxType.MANDATORY)
  public Account enable(UUID personId, UUID by) {
    var person = findLocked(personId);
    if (person.isDisabled()) {
      person.enable();
      note(personId, AccountAct.ENABLED, null, by);
      persons.flush();
      keycloak.enable(personId);
      disabled.remove(personId);
    }
    return person.account(clock.instant());
  }

  /** 400 {@code role-unknown} for what is no role of people. */
  @Transactional(TxType.MANDATORY)
  public Account setRoles(UUID personId, Set<String> wanted, UUID by) {
    requireRolesOfPeople(wanted);
    var person = findLocked(personId);
    var current = new HashSet<>(keycloak.powers(personId));
    current.retainAll(PeopleRoles.ALL);
    var given = new HashSet<>(wanted);
    given.removeAll(current);
    var taken = new HashSet<>(current);
    taken.removeAll(wanted);
    given.forEach(role -> note(personId, AccountAct.ROLE_GIVEN, role, by));
    taken.forEach(role -> note(personId, AccountAct.ROLE_TAKEN, role, by));
    person.haveRoles(wanted);
    persons.flush();
    keycloak.addRoles(personId, given);
    keycloak.removeRoles(personId, taken);
    return person.account(clock.instant());
  }

  private static void requireRolesOfPeople(Set<String> wanted) {
    var faults =
        wanted.stream()
            .filter(role -> !PeopleRoles.ALL.contains(role))
            .map(role -> new FieldFault("/roles", "no-such-role", role))
            .toList();
    if (!faults.isEmpty()) {
      throw new ProblemException(IdentityProblem.ROLE_UNKNOWN, faults);
    }
  }

  private void note(UUID personId, AccountAct act, @Nullable String role, UUID by) {
    acts.persist(new RecordedAct(personId, act, role, by, clock.instant()));
  }

  private Person find(UUID personId) {
    return persons
        .findByIdOptional(personId)
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  private Person findLocked(UUID personId) {
    return persons
        .findLocked(personId)
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }
}
