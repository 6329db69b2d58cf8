package vn.khaitri.web.courserun;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.courserun.CourseRunView;
import vn.khaitri.contract.courserun.RunMode;
import vn.khaitri.contract.courserun.RunOrder;
import vn.khaitri.contract.courserun.RunState;
import vn.khaitri.web.shell.Days;
import vn.khaitri.web.shell.Filters;
import vn.khaitri.web.shell.FormBox;

/** Which runs an organiser looks for. What cannot be read is as if it were not asked for. */
record RunQuery(Filters filters) {
  static final String PATH = "/quan-tri/lop";
  private static final String COURSE = "khoa";
  private static final String UNIT = "don-vi";
  private static final String WAVE = "dot";
  private static final String MODE = "cach-hoc";
  private static final String STATE = "tinh-trang";
  private static final String FROM = "tu";
  private static final String TO = "den";

  static RunQuery of(MultivaluedMap<String, String> query) {
    return new RunQuery(Filters.of(query, List.of(COURSE, UNIT, WAVE, MODE, STATE, FROM, TO)));
  }

  Page<CourseRunView> ask(CourseRunClient runs, int page, int size) {
    return runs.runs(
        courseId(),
        unitId(),
        wave(),
        mode(),
        state(),
        first(),
        last(),
        RunOrder.LATEST_START,
        page,
        size);
  }

  String table(CourseRunClient runs) {
    return runs.export(courseId(), unitId(), wave(), mode(), state(), first(), last());
  }

  @Nullable UUID courseId() {
    return FormBox.id(course());
  }

  @Nullable UUID unitId() {
    return FormBox.id(filters.of(UNIT));
  }

  public String course() {
    return filters.of(COURSE);
  }

  public String wave() {
    return filters.of(WAVE);
  }

  public @Nullable RunMode mode() {
    return FormBox.choice(RunMode.class, filters.of(MODE));
  }

  public @Nullable RunState state() {
    return FormBox.choice(RunState.class, filters.of(STATE));
  }

  private @Nullable LocalDate first() {
    return Days.read(filters.of(FROM));
  }

  private @Nullable LocalDate last() {
    return Days.read(filters.of(TO));
  }

  /** As date boxes want it. */
  public String from() {
    return Days.typed(first());
  }

  public String to() {
    return Days.typed(last());
  }

  public boolean isNarrowed() {
    return !filters.isEmpty();
  }

  public String pages() {
    return filters.pagesAt(PATH);
  }

  /** The address of the whole list for spreadsheets. */
  public String tablePage() {
    return filters.at(PATH + "/bang-tinh");
  }
}
