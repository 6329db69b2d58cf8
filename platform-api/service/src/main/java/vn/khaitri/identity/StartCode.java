package vn.khaitri.identity;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.stream.Collectors;

/**
 * What somebody signs in with once, as it is printed on a slip: ten letters and digits, none of
 * which looks like another, in two groups (49 bits).
 */
public record StartCode(String text, Instant endsAt) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
  private static final int GROUP = 5;

  static StartCode random(Instant endsAt) {
    return new StartCode(group() + "-" + group(), endsAt);
  }

  private static String group() {
    return RANDOM
        .ints(GROUP, 0, LETTERS.length())
        .mapToObj(at -> LETTERS.substring(at, at + 1))
        .collect(Collectors.joining());
  }

  /** Never with the code: what is printed is somebody's way in. */
  @Override
  public String toString() {
    return "StartCode until " + endsAt;
  }
}
