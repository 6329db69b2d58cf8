package vn.khaitri.contract.standing;

/** How many learners stand how. */
public record StandingCounts(long notBegun, long learning, long slow, long done) {
  public long total() {
    return notBegun + learning + slow + done;
  }

  public long of(StandingState state) {
    return switch (state) {
      case NOT_BEGUN -> notBegun;
      case LEARNING -> learning;
      case SLOW -> slow;
      case DONE -> done;
    };
  }
}
