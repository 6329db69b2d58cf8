package vn.khaitri.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.khaitri.authoring.CourseExport;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.exchange.AddToCourse;
import vn.khaitri.contract.exchange.ArrivalView;
import vn.khaitri.contract.exchange.ExchangeApi;
import vn.khaitri.contract.exchange.MakeCourse;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.DownloadName;
import vn.khaitri.shared.Ids;
import vn.khaitri.shared.LongRequest;
import vn.khaitri.shared.ProblemTexts;

@RolesAllowed(Roles.INSTRUCTOR)
@LongRequest
class ExchangeResource implements ExchangeApi {
  private final ArrivalRepository arrivals;
  private final ArrivalFiles files;
  private final ArrivalViews views;
  private final FilesOpened opened;
  private final CourseExport drafts;
  private final CoursePacking packing;
  private final PackageJson json;
  private final ExchangeConfig config;
  private final Caller caller;
  private final Clock clock;
  private final HttpHeaders headers;

  ExchangeResource(
      ArrivalRepository arrivals,
      ArrivalFiles files,
      ArrivalViews views,
      FilesOpened opened,
      CourseExport drafts,
      CoursePacking packing,
      PackageJson json,
      ExchangeConfig config,
      Caller caller,
      Clock clock,
      HttpHeaders headers) {
    this.arrivals = arrivals;
    this.files = files;
    this.views = views;
    this.opened = opened;
    this.drafts = drafts;
    this.packing = packing;
    this.json = json;
    this.config = config;
    this.caller = caller;
    this.clock = clock;
    this.headers = headers;
  }

  /**
   * First looked at, then put into the store, then written down: no connection waits for a file.
   */
  @Override
  public ArrivalView bring(String name, InputStream content) {
    var id = Ids.next();
    try (var file = files.receive(content)) {
      var outline = opened.open(file.path(), name, Brought::outline);
      var key = files.keep(id, file);
      var arrival = new Arrival(id, caller.id(), name, file.bytes(), key, outline, clock.instant());
      QuarkusTransaction.requiringNew().run(() -> arrivals.persist(arrival));
      return view(arrival);
    }
  }

  @Override
  @Transactional
  public ArrivalView arrival(UUID arrivalId) {
    return view(arrivals.ownedBy(caller.id(), arrivalId));
  }

  @Override
  @Transactional
  public void throwAway(UUID arrivalId) {
    var arrival = arrivals.lockOwnedBy(caller.id(), arrivalId);
    arrivals.delete(arrival);
  }

  @Override
  public ArrivalView makeCourse(UUID arrivalId, MakeCourse request) {
    return use(arrivalId, (brought, personId) -> brought.makeCourse(personId, request.title()));
  }

  @Override
  public ArrivalView addToCourse(UUID arrivalId, AddToCourse request) {
    return use(
        arrivalId,
        (brought, personId) -> {
          brought.addTo(personId, request.courseId());
          return request.courseId();
        });
  }

  /** What is missing is said before the first byte goes out. */
  @Override
  @RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
  public Response pack(UUID courseId, boolean videos) {
    var content = drafts.draft(courseId, caller.id(), appraises());
    var pack = packing.pack(content, videos);
    StreamingOutput body =
        target -> new PackageWriter(json).write(pack.course(), pack.entries(), target);
    return Response.ok(body, PACKAGE)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            DownloadName.disposition(pack.course().title() + ".zip"))
        .build();
  }

  /** The file is used once: who comes second is answered with what the first one made. */
  private ArrivalView use(UUID arrivalId, BiFunction<Brought, UUID, UUID> making) {
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

  private ArrivalView use(
      UUID arrivalId, UUID personId, Brought brought, BiFunction<Brought, UUID, UUID> making) {
    var arrival = arrivals.lockOwnedBy(personId, arrivalId);
    if (arrival.courseId().isEmpty()) {
      arrival.became(making.apply(brought, personId));
    }
    return view(arrival);
  }

  private boolean appraises() {
    return caller.has(Roles.APPRAISER) || caller.has(Roles.ADMIN);
  }

  private ArrivalView view(Arrival arrival) {
    return views.of(arrival, ProblemTexts.best(headers.getAcceptableLanguages()));
  }
}
