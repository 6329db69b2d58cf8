package vn.khaitri.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.shared.Ids;

/** Somebody who wants an account, and the code that was sent to their phone. */
@Entity
@Table(schema = "identity", name = "sign_up")
class SignUp {
  static final Duration CODE_LIFE = Duration.ofMinutes(10);
  static final int MOST_TRIES = 5;

  /** What became of a code that was typed. */
  enum Attempt {
    RIGHT,
    WRONG,
    OVER
  }

  @Id private UUID id;
  private String phone;
  private String fullName;
  private byte @Nullable [] codeHash;
  private int wrongTries;
  @Column private Instant askedAt;
  private Instant endsAt;
  private @Nullable Instant doneAt;

  protected SignUp() {}

  /**
   * @param code null when no code is to be right
   */
  SignUp(PhoneNumber phone, String fullName, @Nullable String code, Instant now) {
    this.id = Ids.next();
    this.phone = phone.e164();
    this.fullName = fullName;
    this.codeHash = code == null ? null : hash(code);
    this.askedAt = now;
    this.endsAt = now.plus(CODE_LIFE);
  }

  UUID id() {
    return id;
  }

  String phone() {
    return phone;
  }

  String fullName() {
    return fullName;
  }

  Instant endsAt() {
    return endsAt;
  }

  /** Right once and again until it is done; each wrong one counts. */
  Attempt attempt(String code, Instant now) {
    if (doneAt != null || now.isAfter(endsAt) || wrongTries >= MOST_TRIES) {
      return Attempt.OVER;
    }
    if (codeHash != null && MessageDigest.isEqual(codeHash, hash(code))) {
      return Attempt.RIGHT;
    }
    wrongTries++;
    return wrongTries < MOST_TRIES ? Attempt.WRONG : Attempt.OVER;
  }

  void done(Instant at) {
    doneAt = at;
  }

  private byte[] hash(String code) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((id + code.strip()).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
