package vn.khaitri.demo;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.local.Tokens;

/** The demo accounts, each with the API in hand. */
public final class People {
  /** Access tokens are good for five minutes. */
  private static final long REFRESH_NANOS = Duration.ofMinutes(4).toNanos();

  private final String api;
  private final Tokens tokens;
  private final Map<DemoAccount, Token> kept = new EnumMap<>(DemoAccount.class);

  public People(String api, Tokens tokens) {
    this.api = api;
    this.tokens = tokens;
  }

  public ApiClient as(DemoAccount account) {
    return new ApiClient(api, tokenOf(account));
  }

  /** For what {@link ApiClient} does not send. */
  public Supplier<String> tokenOf(DemoAccount account) {
    return () -> token(account);
  }

  private synchronized String token(DemoAccount account) {
    var token = kept.get(account);
    if (token == null || System.nanoTime() - token.taken() > REFRESH_NANOS) {
      token = new Token(tokens.of(account), System.nanoTime());
      kept.put(account, token);
    }
    return token.text();
  }

  private record Token(String text, long taken) {}
}
