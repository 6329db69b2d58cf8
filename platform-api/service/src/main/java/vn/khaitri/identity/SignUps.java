package vn.khaitri.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.shared.FeatureTexts;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** Citizens make accounts for themselves, each step bounded. */
@ApplicationScoped
class SignUps {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int CODES = 1_000_000;
  private static final int MOST_FOR_A_NUMBER = 3;
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration KEPT = Duration.ofDays(1);

  private final SignUpRepository signUps;
  private final PersonRepository persons;
  private final Accounts accounts;
  private final CodeSender sender;
  private final IdentityConfig config;
  private final Clock clock;

  SignUps(
      SignUpRepository signUps,
      PersonRepository persons,
      Accounts accounts,
      CodeSender sender,
      IdentityConfig config,
      Clock clock) {
    this.signUps = signUps;
    this.persons = persons;
    this.accounts = accounts;
    this.sender = sender;
    this.config = config;
    this.clock = clock;
  }

  /**
   * Sends a code; to a number that has an account, a message that says so and a code that is none.
   */
  SignUp ask(String typedPhone, String fullName, Locale language) {
    requireSender();
    var phone =
        PhoneNumber.parse(typedPhone)
            .orElseThrow(
                () ->
                    new ProblemException(
                        IdentityProblem.PHONE_UNREADABLE,
                        List.of(new FieldFault("/phone", "no-number"))));
    requireFew(phone);
    var known = persons.hasPhone(phone);
    var code = known ? null : "%06d".formatted(RANDOM.nextInt(CODES));
    var signUp = new SignUp(phone, fullName, code, clock.instant());
    signUps.persist(signUp);
    sender.send(phone, message(code, language));
    return signUp;
  }

  private static String message(@Nullable String code, Locale language) {
    var texts = FeatureTexts.of("identity", language);
    return code == null ? texts.text("sms-known") : texts.text("sms-code", code);
  }

  private void requireSender() {
    if (!sender.isThere()) {
      throw new ProblemException(SharedProblem.NOT_FOUND);
    }
  }

  private void requireFew(PhoneNumber phone) {
    signUps.waitForTurn(phone);
    var hourAgo = clock.instant().minus(HOUR);
    signUps.purge(clock.instant().minus(KEPT));
    if (signUps.askedFor(phone, hourAgo) >= MOST_FOR_A_NUMBER
        || signUps.asked(hourAgo) >= config.mostCodesAnHour()) {
      throw new ProblemException(IdentityProblem.TOO_MANY_CODES);
    }
  }

  /** A wrong code is counted whatever is answered: the caller commits it. */
  SignUp.Attempt attempt(UUID id, String code) {
    requireSender();
    return signUps
        .findLocked(id)
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND))
        .attempt(code, clock.instant());
  }

  /** For a code that was right a moment ago. */
  void open(UUID id, String code, String password) {
    var signUp =
        signUps.findLocked(id).orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
    if (signUp.attempt(code, clock.instant()) != SignUp.Attempt.RIGHT) {
      throw new ProblemException(IdentityProblem.CODE_OVER);
    }
    accounts.openOwn(new PhoneNumber(signUp.phone()), signUp.fullName(), password);
    signUp.done(clock.instant());
  }
}
