package vn.khaitri.web.standing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.standing.StandingCounts;
import vn.khaitri.contract.standing.StandingState;

/**
 * Figures that lead to the people behind them.
 *
 * @param chosen what the list is narrowed to; null for all
 * @param path of the list, to which the state is added
 * @param onList whether they stand on the list itself
 */
record Tallies(StandingCounts counts, @Nullable StandingState chosen, String path, boolean onList) {
  static final String STATE = "tinh-trang";

  /**
   * @param state null for all
   */
  record Tally(@Nullable StandingState state, long count, String address, boolean chosen) {}

  public List<Tally> all() {
    var tallies = new ArrayList<Tally>();
    tallies.add(new Tally(null, counts.total(), path, onList && chosen == null));
    for (var state : StandingState.values()) {
      tallies.add(new Tally(state, counts.of(state), address(state), state == chosen));
    }
    return tallies;
  }

  private String address(StandingState state) {
    return path + (path.contains("?") ? "&" : "?") + STATE + "=" + state;
  }
}
