package vn.khaitri.web.standing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.standing.StandingOrder;
import vn.khaitri.contract.standing.StandingState;
import vn.khaitri.web.shell.Filters;
import vn.khaitri.web.shell.FormBox;

/** Whom of a class an organiser looks for. What cannot be read is as if it were not asked for. */
record ClassQuery(UUID runId, Filters filters) {
  private static final String SORT = "sap-xep";

  static ClassQuery of(UUID runId, MultivaluedMap<String, String> query) {
    return new ClassQuery(runId, Filters.of(query, List.of(Tallies.STATE, SORT)));
  }

  public @Nullable StandingState state() {
    return FormBox.choice(StandingState.class, filters.of(Tallies.STATE));
  }

  public StandingOrder order() {
    return Objects.requireNonNullElse(
        FormBox.choice(StandingOrder.class, filters.of(SORT)), StandingOrder.NAME);
  }

  public String path() {
    return "/quan-tri/lop/" + runId + "/tien-do";
  }

  public String pages() {
    return filters.pagesAt(path());
  }

  /** The address of the list for spreadsheets. */
  public String tablePage() {
    return filters.at(path() + "/bang-tinh");
  }

  /** Where all of the class are, in the same order. */
  String everybody() {
    return filters.without(Tallies.STATE).at(path());
  }
}
