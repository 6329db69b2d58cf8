package vn.khaitri.shared;

import java.util.Map;
import java.util.Optional;

/**
 * Which step leads from which state to which. What is not written down cannot be done.
 *
 * @param ways by step, then by the state before it, the state after it
 */
public record Steps<S extends Enum<S>, T extends Enum<T>>(Map<T, Map<S, S>> ways) {
  /** Empty when the step does not follow the state. */
  public Optional<S> after(S state, T step) {
    return Optional.ofNullable(ways.getOrDefault(step, Map.of()).get(state));
  }
}
