package vn.khaitri.contract.organisation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The caller's place in the tree of units.
 *
 * @param unit where they belong, as somebody confirmed; null for nowhere
 * @param request what they asked for last and is not in force: it waits, or was refused; null for
 *     none
 * @param rights their rights today, in the order of the units' names
 */
public record MembershipView(
    @Nullable UnitView unit, @Nullable Request request, List<Right> rights) {

  /**
   * @param refused false while it waits
   * @param reason why it was refused; null while it waits
   */
  public record Request(
      UnitView unit, Instant requestedAt, boolean refused, @Nullable String reason) {}

  /** A right for a unit, and below it where the right reaches down. */
  public record Right(UnitView unit, UnitRight right) {}
}
