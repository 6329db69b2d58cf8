package vn.khaitri.importexport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.importexport.AddToCourse;
import vn.khaitri.contract.importexport.ImportExportApi;
import vn.khaitri.contract.importexport.MakeCourse;
import vn.khaitri.contract.importexport.PendingImportView;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.DownloadName;
import vn.khaitri.shared.Ids;
import vn.khaitri.shared.LongRequest;

@RolesAllowed(Roles.INSTRUCTOR)
@LongRequest
class ImportExportResource implements ImportExportApi {
  private final PendingImportRepository arrivals;
  private final PendingImportFiles files;
  private final PendingImportViews views;
  private final FilesOpened opened;
  private final CoursePackages packages;
  private final ImportExportConfig config;
  private final Caller caller;

  ImportExportResource(
      PendingImportRepository arrivals,
      PendingImportFiles files,
      PendingImportViews views,
      FilesOpened opened,
      CoursePackages packages,
      ImportExportConfig config,
      Caller caller) {
    this.arrivals = arrivals;
    this.files = files;
    this.views = views;
    this.opened = opened;
    this.packages = packages;
    this.config = config;
    this.caller = caller;
  }

  /**
   * First looked at, then put into the store, then written down: no connection waits for a file.
   */
  @Override
  public PendingImportView bring(String name, InputStream content) {
    var id = Ids.next();
    try (var file = files.receive(content)) {
      var outline = opened.open(file.path(), name, ImportSource::outline);
      var key = files.keep(id, file);
      var arrival = new PendingImport(id, caller.id(), name, file.bytes(), key, outline);
      QuarkusTransaction.requiringNew().run(() -> arrivals.persist(arrival));
      return view(arrival);
    }
  }

  @Override
  @Transactional
  public PendingImportView arrival(UUID arrivalId) {
    return view(arrivals.ownedBy(caller.id(), arrivalId));
  }

  @Override
  @Transactional
  public void throwAway(UUID arrivalId) {
    var arrival = arrivals.lockOwnedBy(caller.id(), arrivalId);
    arrivals.delete(arrival);
  }

  @Override
  public PendingImportView makeCourse(UUID arrivalId, MakeCourse request) {
    return use(arrivalId, (brought, personId) -> brought.makeCourse(personId, request.title()));
  }

  @Override
  public PendingImportView addToCourse(UUID arrivalId, AddToCourse request) {
    return use(
        arrivalId,
        (brought, personId) -> {
          brought.addTo(personId, request.courseId());
          return request.courseId();
        });
  }

  @Override
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public Response pack(UUID courseId, boolean videos) {
    var pack = packages.of(courseId, caller.id(), appraises(), videos);
    return Response.ok(pack.body(), PACKAGE)
        .header(HttpHeaders.CONTENT_DISPOSITION, DownloadName.disposition(pack.title() + ".zip"))
        .build();
  }

  /** The file is used once: who comes second is answered with what the first one made. */
  private PendingImportView use(UUID arrivalId, BiFunction<ImportSource, UUID, UUID> making) {
    var personId = caller.id();
    var found = QuarkusTransaction.requiringNew().call(() -> arrivals.ownedBy(personId, arrivalId));
    if (found.courseId().isPresent()) {
      return view(found);
    }
    try (var file = files.fetch(found.objectKey())) {
      return opened.open(
          file.path(),
          found.fileName(),
          brought -> {
            brought.prepare();
            return QuarkusTransaction.requiringNew()
                .timeout((int) config.patience().toSeconds())
                .call(() -> use(arrivalId, personId, brought, making));
          });
    }
  }

  private PendingImportView use(
      UUID arrivalId,
      UUID personId,
      ImportSource brought,
      BiFunction<ImportSource, UUID, UUID> making) {
    var arrival = arrivals.lockOwnedBy(personId, arrivalId);
    if (arrival.courseId().isEmpty()) {
      arrival.became(making.apply(brought, personId));
    }
    return view(arrival);
  }

  private boolean appraises() {
    return caller.has(Roles.APPRAISER) || caller.has(Roles.ADMIN);
  }

  private PendingImportView view(PendingImport arrival) {
    return views.of(arrival, caller.language());
  }
}
