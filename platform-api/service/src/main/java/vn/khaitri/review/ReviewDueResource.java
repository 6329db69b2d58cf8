package vn.khaitri.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.review.DueKind;
import vn.khaitri.contract.review.DueView;
import vn.khaitri.contract.review.ReviewDueApi;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.Csv;
import vn.khaitri.shared.FeatureTexts;
import vn.khaitri.shared.LongRequest;

@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
class ReviewDueResource implements ReviewDueApi {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final List<String> COLUMNS = List.of("kind", "title", "due", "days-left");

  private final Dues dues;
  private final Caller caller;

  ReviewDueResource(Dues dues, Caller caller) {
    this.dues = dues;
    this.caller = caller;
  }

  @Override
  @Transactional
  public Page<DueView> due(@Nullable DueKind kind, int page, int size) {
    var all = dues.list(kind);
    var items = all.stream().skip((long) page * size).limit(size).toList();
    return new Page<>(items, page, size, all.size());
  }

  @Override
  @Transactional
  @LongRequest
  public String export(@Nullable DueKind kind) {
    var texts = FeatureTexts.of("review", caller.language());
    var rows = new ArrayList<List<String>>();
    rows.add(COLUMNS.stream().map(column -> texts.text("column." + column)).toList());
    dues.list(kind)
        .forEach(
            due ->
                rows.add(
                    List.of(
                        texts.word("kind", due.kind()),
                        due.title(),
                        DAY.format(due.due()),
                        String.valueOf(due.daysLeft()))));
    return Csv.write(rows);
  }
}
