package vn.khaitri.web.certification;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.certification.ProposalState;
import vn.khaitri.contract.certification.ProposalView;
import vn.khaitri.web.shell.Filters;
import vn.khaitri.web.shell.FormBox;

/** Which proposals an officer looks for. What cannot be read is as if it were not asked for. */
record ProposalQuery(Filters filters, @Nullable UUID run) {
  static final String PATH = "/quan-tri/chung-nhan";
  private static final String STATE = "tinh-trang";
  private static final String RUN = "lop";
  private static final String FLAGGED = "luu-y";

  static ProposalQuery of(MultivaluedMap<String, String> query, @Nullable UUID run) {
    return new ProposalQuery(Filters.of(query, List.of(STATE, RUN, FLAGGED)), run);
  }

  Page<ProposalView> ask(ProposalClient proposals, int page, int size) {
    return proposals.proposals(state(), run, flagged(), page, size);
  }

  private ProposalState state() {
    return Objects.requireNonNullElse(
        FormBox.choice(ProposalState.class, filters.of(STATE)), ProposalState.PROPOSED);
  }

  public boolean isWaiting() {
    return state() == ProposalState.PROPOSED;
  }

  public boolean isReturned() {
    return state() == ProposalState.RETURNED;
  }

  public boolean isRun(UUID id) {
    return id.equals(run);
  }

  /** With a flag, without one, or both. */
  private @Nullable Boolean flagged() {
    return switch (filters.of(FLAGGED)) {
      case "co" -> true;
      case "khong" -> false;
      default -> null;
    };
  }

  public boolean isFlaggedOnly() {
    return Boolean.TRUE.equals(flagged());
  }

  public boolean isUnflaggedOnly() {
    return Boolean.FALSE.equals(flagged());
  }

  public boolean isNarrowed() {
    return run != null || flagged() != null;
  }

  public String pages() {
    return filters.pagesAt(PATH);
  }
}
