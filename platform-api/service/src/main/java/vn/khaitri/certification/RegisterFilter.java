package vn.khaitri.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.certification.CertificateStatus;
import vn.khaitri.shared.SearchWords;
import vn.khaitri.shared.Vietnam;

/** Which lines of the register are asked for, as a condition in SQL. */
record RegisterFilter(List<String> conditions, Map<String, Object> parameters) {

  /** What is null, or empty, leaves none out. */
  static RegisterFilter of(
      String query,
      @Nullable CertificateStatus status,
      @Nullable UUID run,
      @Nullable Integer year) {
    var filter = new RegisterFilter(new ArrayList<>(), new HashMap<>());
    var patterns = SearchWords.patterns(query);
    for (int n = 0; n < patterns.size(); n++) {
      filter.and("search like :word" + n + " escape '!'", "word" + n, patterns.get(n));
    }
    if (status != null) {
      filter
          .conditions()
          .add(
              status == CertificateStatus.REVOKED
                  ? "revoked_at is not null"
                  : "revoked_at is null");
    }
    if (run != null) {
      filter.and("run_id = :run", "run", run);
    }
    if (year != null) {
      filter.and("issued_at >= :from", "from", beginning(year));
      filter.and("issued_at < :to", "to", beginning(year + 1));
    }
    return filter;
  }

  private static Instant beginning(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay(Vietnam.ZONE).toInstant();
  }

  /** Narrowed to what comes after that line, the latest first. */
  RegisterFilter after(RegisterQueries.Line line) {
    var narrowed = new RegisterFilter(new ArrayList<>(conditions), new HashMap<>(parameters));
    narrowed.and("(issued_at, id) < (:lastAt, :lastId)", "lastAt", line.issuedAt());
    narrowed.parameters().put("lastId", line.id());
    return narrowed;
  }

  private void and(String condition, String name, Object value) {
    conditions.add(condition);
    parameters.put(name, value);
  }

  String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  <T> NativeQuery<T> bind(NativeQuery<T> query) {
    parameters.forEach(query::setParameter);
    return query;
  }
}
