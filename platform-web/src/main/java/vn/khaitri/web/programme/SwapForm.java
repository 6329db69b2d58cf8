package vn.khaitri.web.programme;

import vn.khaitri.contract.programme.SwapDays;

/** The boxes that swap two days. */
record SwapForm(String first, String second, int revision) {
  SwapDays request() {
    return new SwapDays(ProgrammeForm.number(first), ProgrammeForm.number(second), revision);
  }

  public boolean isFirst(int day) {
    return first.equals(String.valueOf(day));
  }

  public boolean isSecond(int day) {
    return second.equals(String.valueOf(day));
  }
}
