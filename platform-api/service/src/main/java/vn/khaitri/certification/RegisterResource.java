package vn.khaitri.certification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.certification.CertificateStatus;
import vn.khaitri.contract.certification.RegisterApi;
import vn.khaitri.contract.certification.RegisterLineView;
import vn.khaitri.contract.certification.RegisterOrder;
import vn.khaitri.identity.Persons;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.DownloadName;
import vn.khaitri.shared.FeatureTexts;
import vn.khaitri.shared.LongRequest;

@RolesAllowed(Roles.ADMIN)
class RegisterResource implements RegisterApi {
  /** As far as a list is counted. */
  private static final long COUNTED = 1000;

  /** Lines of the table that are in memory at a time. */
  private static final int CHUNK = 500;

  private final RegisterQueries queries;
  private final Persons persons;
  private final Caller caller;

  RegisterResource(RegisterQueries queries, Persons persons, Caller caller) {
    this.queries = queries;
    this.persons = persons;
    this.caller = caller;
  }

  @Override
  @Transactional
  public Page<RegisterLineView> register(
      String query,
      @Nullable CertificateStatus status,
      @Nullable UUID run,
      @Nullable Integer year,
      RegisterOrder order,
      int page,
      int size) {
    var filter = RegisterFilter.of(query, status, run, year);
    long most = Math.max(COUNTED, (page + 2L) * size);
    long counted = queries.count(filter, most + 1);
    return new Page<>(
        views(queries.page(filter, order, page, size)),
        page,
        size,
        Math.min(counted, most),
        counted > most);
  }

  /** Chunk by chunk: no connection is held while the caller reads, and no list is. */
  @Override
  @LongRequest
  public Response export(
      String query,
      @Nullable CertificateStatus status,
      @Nullable UUID run,
      @Nullable Integer year) {
    var filter = RegisterFilter.of(query, status, run, year);
    var texts = FeatureTexts.of("certification", caller.language());
    StreamingOutput table =
        target -> {
          target.write(RegisterTable.head(texts).getBytes(StandardCharsets.UTF_8));
          var rest = filter;
          while (true) {
            var part = rest;
            var lines =
                QuarkusTransaction.requiringNew()
                    .call(() -> queries.page(part, RegisterOrder.LATEST, 0, CHUNK));
            var rows = QuarkusTransaction.requiringNew().call(() -> views(lines));
            target.write(RegisterTable.rows(rows, texts).getBytes(StandardCharsets.UTF_8));
            if (lines.size() < CHUNK) {
              return;
            }
            rest = filter.after(lines.getLast());
          }
        };
    return Response.ok(table)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, DownloadName.disposition(texts.text("register-file")))
        .build();
  }

  private List<RegisterLineView> views(List<RegisterQueries.Line> lines) {
    var officers =
        persons.displayNames(
            lines.stream()
                .map(RegisterQueries.Line::issuedBy)
                .collect(Collectors.toUnmodifiableSet()));
    return lines.stream()
        .map(line -> line.view(officers.getOrDefault(line.issuedBy(), "")))
        .toList();
  }
}
