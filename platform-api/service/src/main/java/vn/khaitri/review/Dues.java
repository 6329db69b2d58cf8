package vn.khaitri.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.authoring.CourseReview;
import vn.khaitri.contract.review.DueKind;
import vn.khaitri.contract.review.DueView;
import vn.khaitri.contract.review.ReviewDueApi;
import vn.khaitri.library.Assets;
import vn.khaitri.programme.Programmes;
import vn.khaitri.shared.Vietnam;

/** What is due for review, asked from those who own it (BR-11). */
@ApplicationScoped
class Dues {
  private static final Comparator<DueView> MOST_URGENT_FIRST =
      Comparator.comparing(DueView::due).thenComparing(DueView::kind).thenComparing(DueView::id);

  private final CourseReview courses;
  private final Programmes programmes;
  private final Assets assets;
  private final Clock clock;

  Dues(CourseReview courses, Programmes programmes, Assets assets, Clock clock) {
    this.courses = courses;
    this.programmes = programmes;
    this.assets = assets;
    this.clock = clock;
  }

  /**
   * @param kind all kinds when it is null
   */
  List<DueView> list(@Nullable DueKind kind) {
    return Stream.of(DueKind.values())
        .filter(asked -> kind == null || kind == asked)
        .flatMap(this::of)
        .sorted(MOST_URGENT_FIRST)
        .toList();
  }

  private Stream<DueView> of(DueKind kind) {
    var today = Vietnam.today(clock);
    var until = today.plusDays(ReviewDueApi.DAYS_AHEAD);
    return switch (kind) {
      case COURSE ->
          courses.dueForReview(until).stream()
              .map(due -> view(kind, due.courseId(), due.title(), due.reviewDue(), today));
      case PROGRAMME ->
          programmes.dueForReview(until).stream()
              .map(due -> view(kind, due.programmeId(), due.name(), due.reviewDue(), today));
      case ASSET ->
          assets.dueForReview(until).stream()
              .map(due -> view(kind, due.assetId(), due.title(), due.reviewDueDate(), today));
    };
  }

  private static DueView view(DueKind kind, UUID id, String title, LocalDate due, LocalDate today) {
    return new DueView(kind, id, title, due, (int) ChronoUnit.DAYS.between(today, due));
  }
}
