package vn.khaitri.web.review;

import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.organisation.UnitView;
import vn.khaitri.contract.review.RoundView;
import vn.khaitri.contract.review.SubjectKind;
import vn.khaitri.contract.review.ThreadView;

/**
 * All comments on a subject and its rounds.
 *
 * @param open the filter: {@code chua} for those not resolved, {@code xong}, or empty for all
 * @param provinces that may be invited
 */
record SubjectSheet(
    SubjectKind kind,
    UUID id,
    String title,
    List<RoundView> rounds,
    Page<ThreadView> threads,
    String open,
    List<UnitView> provinces,
    RoundForm form) {

  public String page() {
    return CommentColumn.page(kind, id);
  }

  /** Of this page of the list, to come back to. */
  public String here() {
    return page() + "?loc=" + open + "&trang=" + threads.page();
  }

  public String pages() {
    return page() + "?loc=" + open + "&trang=";
  }

  public boolean isRoundOpen() {
    return rounds.stream().anyMatch(RoundView::open);
  }
}
