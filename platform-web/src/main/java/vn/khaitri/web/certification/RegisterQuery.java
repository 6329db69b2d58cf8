package vn.khaitri.web.certification;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.certification.CertificateStatus;
import vn.khaitri.contract.certification.RegisterLineView;
import vn.khaitri.contract.certification.RegisterOrder;
import vn.khaitri.web.shell.Filters;
import vn.khaitri.web.shell.FormBox;

/**
 * Which lines of the register are looked for. What cannot be read is as if it were not asked for.
 */
record RegisterQuery(Filters filters) {
  static final String PATH = "/quan-tri/so-cap";
  private static final String WORDS = "q";
  private static final String STATUS = "tinh-trang";
  private static final String RUN = "lop";
  private static final String YEAR = "nam";
  private static final String ORDER = "xep";
  private static final int LONGEST = 200;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2999;

  static RegisterQuery of(MultivaluedMap<String, String> query) {
    return new RegisterQuery(Filters.of(query, List.of(WORDS, STATUS, RUN, YEAR, ORDER)));
  }

  Page<RegisterLineView> ask(RegisterClient register, int page, int size) {
    return register.register(words(), status(), run(), year(), order(), page, size);
  }

  Response table(RegisterClient register) {
    return register.export(words(), status(), run(), year());
  }

  public String words() {
    var words = filters.of(WORDS);
    return words.substring(0, Math.min(words.length(), LONGEST));
  }

  public @Nullable CertificateStatus status() {
    return FormBox.choice(CertificateStatus.class, filters.of(STATUS));
  }

  public @Nullable UUID run() {
    return FormBox.id(filters.of(RUN));
  }

  public @Nullable Integer year() {
    var year = FormBox.number(filters.of(YEAR));
    return year == null || year < FIRST_YEAR || year > LAST_YEAR ? null : year;
  }

  public RegisterOrder order() {
    return Objects.requireNonNullElse(
        FormBox.choice(RegisterOrder.class, filters.of(ORDER)), RegisterOrder.LATEST);
  }

  public boolean isNarrowed() {
    return !filters.without(ORDER).isEmpty();
  }

  public String pages() {
    return filters.pagesAt(PATH);
  }

  public String tablePage() {
    return filters.at(PATH + "/bang-tinh");
  }
}
