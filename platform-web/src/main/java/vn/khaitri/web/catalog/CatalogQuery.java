package vn.khaitri.web.catalog;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.catalog.CatalogOrder;
import vn.khaitri.contract.catalog.CourseCardView;
import vn.khaitri.contract.catalog.CourseLength;
import vn.khaitri.web.shell.Filters;
import vn.khaitri.web.shell.FormBox;

/** What someone looks for in the catalogue. */
record CatalogQuery(Filters filters) {
  static final String PATH = "/khoa-hoc";
  static final String WORDS = "q";
  static final String AUDIENCE = "nhom";
  static final String FIELD = "linh-vuc";
  static final String SKILL = "ky-nang";
  static final String LENGTH = "thoi-luong";
  static final String OPEN = "mo";
  static final String ORDER = "thu-tu";

  static CatalogQuery of(MultivaluedMap<String, String> query) {
    return new CatalogQuery(
        Filters.of(query, List.of(WORDS, AUDIENCE, FIELD, SKILL, LENGTH, OPEN, ORDER)));
  }

  Page<CourseCardView> ask(CatalogClient catalog, int page, int size) {
    return catalog.search(
        words(),
        audience(),
        field(),
        skill(),
        length(),
        isOpen() ? CourseAccess.OPEN : null,
        Objects.requireNonNullElse(order(), CatalogOrder.BEST_MATCH),
        page,
        size);
  }

  public String words() {
    return filters.of(WORDS);
  }

  public String audience() {
    return filters.of(AUDIENCE);
  }

  public String field() {
    return filters.of(FIELD);
  }

  public String skill() {
    return filters.of(SKILL);
  }

  public @Nullable CourseLength length() {
    return FormBox.choice(CourseLength.class, filters.of(LENGTH));
  }

  public boolean isOpen() {
    return !filters.of(OPEN).isEmpty();
  }

  public @Nullable CatalogOrder order() {
    return FormBox.choice(CatalogOrder.class, filters.of(ORDER));
  }

  /** Whether more than words is asked for. */
  public boolean isNarrowed() {
    return !filters.without(WORDS).isEmpty();
  }

  public String without(String box) {
    return filters.without(box).at(PATH);
  }

  public String pages() {
    return filters.pagesAt(PATH);
  }
}
