package vn.khaitri.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khaitri.web.pages.Specimens.Size;
import vn.khaitri.web.shell.ForeignOriginTest;

/**
 * Every page opens, whatever the API answers within its contract, and every form takes a refusal.
 * Pages and forms are found in the code: a new one is opened here without a word in this file.
 */
@QuarkusTest
@TestProfile(ForeignOriginTest.WithoutServers.class)
class PagesTest {
  /** What scripts send, and what no form of a page leads to. */
  private static final Set<String> SENT_BY_SCRIPTS =
      Set.of(
          "POST /api/tep",
          "POST /day/khoa/{courseId}/bai/{lessonId}/tu-luu",
          "POST /day/khoa/{courseId}/bai/{lessonId}/video",
          "POST /day/video/{mediaId}/thay/tep",
          "POST /hoc/{runId}/{lessonId}/da-xem",
          "POST /hoc/{runId}/{lessonId}/xem",
          "POST /kho/video",
          "POST /lam-bai/{attemptId}/luu/{questionId}");

  private static final String MULTIPART = "multipart/form-data; boundary=ranh";
  private static final String PART =
      "--ranh\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";

  /** Units of several provinces, which are the same ones here. */
  private static final String UNITS = "don-vi-";

  /** Forms of states that no specimen is in: what makes them up varies all flags together. */
  private static final Set<String> IN_NO_SPECIMEN =
      Set.of(
          "POST /day/khoa/{courseId}/bai/{lessonId}/video/huy",
          "POST /day/khoa/{courseId}/bai/{lessonId}/video/lam-lai",
          "POST /day/khoa/{courseId}/bai/{lessonId}/video/lay-lai",
          "POST /day/video/{mediaId}/xoa",
          "POST /gop-y/y-kien/{threadId}/xong",
          "POST /hoc/{runId}/{lessonId}",
          "POST /hoc/{runId}/{lessonId}/lam-bai",
          "POST /khoa-hoc/{courseId}/bat-dau",
          "POST /thay-video/{id}/ap-dung",
          "POST /toi/don-vi/rut");

  /** A change that says the same as the one that came first is kept with it. */
  private static final String MERGED = "POST /day/khoa/{courseId}/bai/{lessonId}";

  /** Pages that tell of a failure whatever they are asked. */
  private static final Set<String> FAILURES = Set.of("GET /dang-nhap/loi", "GET /loi/{kind}");

  private static final HttpClient BROWSER = HttpClient.newHttpClient();

  /** No page takes as long, whatever it shows. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Map<Route, List<Opened>> OPENED = new LinkedHashMap<>();

  private static final List<Sendable> FORMS = new ArrayList<>();

  @TestHTTPResource("/")
  URI web;

  private record Opened(
      Size size, int turn, String language, String address, int status, String type, String body) {
    boolean isPage() {
      return type.startsWith("text/html");
    }

    boolean isWholePage() {
      return isPage() && body.startsWith("<!doctype");
    }

    String fault(String what) {
      return "%s %s %d: %s (%s)".formatted(size, language, turn, what, address);
    }
  }

  private record Tuning(Size size, int turn, String language) {}

  static Stream<Route> pages() {
    return Route.all().stream().filter(route -> route.verb().equals("GET"));
  }

  static Stream<Route> forms() {
    return Route.all().stream().filter(route -> route.verb().equals("POST"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageOpensWhateverItHasToShow(Route page) throws Exception {
    var opened = opened().get(page);

    var faults = opened.stream().flatMap(PagesTest::faults).distinct().limit(12).toList();

    assertEquals(List.of(), faults);
    var best = opened.stream().mapToInt(Opened::status).min().orElseThrow();
    assertTrue(best < 400 || FAILURES.contains(page.toString()), () -> page + " answers " + best);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aFormTakesARefusal(Route route) throws Exception {
    assumeTrue(!SENT_BY_SCRIPTS.contains(route.toString()));
    var forms = forms(opened()).filter(form -> form.leadsTo(route)).limit(3).toList();

    var faults = new ArrayList<String>();
    for (var form : forms) {
      faults.addAll(refused(route, form, "refused"));
      if (!route.toString().equals(MERGED)) {
        faults.addAll(refused(route, form, "changed-by-other"));
      }
    }

    assertEquals(List.of(), faults.stream().distinct().toList());
    assertFalse(
        forms.isEmpty() && !IN_NO_SPECIMEN.contains(route.toString()),
        () -> "no page has a form for " + route);
  }

  /** All pages with all that they may have to show, opened once for all tests. */
  private Map<Route, List<Opened>> opened() throws IOException, InterruptedException {
    if (OPENED.isEmpty()) {
      var opened = new LinkedHashMap<Route, List<Opened>>();
      for (var tuning : tunings()) {
        tune(tuning.size(), tuning.turn(), "");
        for (var page : pages().toList()) {
          var address = tuning.turn() % 2 == 0 ? page.address() : page.askedAddress();
          opened.computeIfAbsent(page, key -> new ArrayList<>()).add(get(address, tuning));
        }
      }
      OPENED.putAll(opened);
    }
    return OPENED;
  }

  private static List<Tuning> tunings() {
    var tunings = new ArrayList<Tuning>();
    for (var language : List.of("vi", "en")) {
      tunings.add(new Tuning(Size.EMPTY, 0, language));
      tunings.add(new Tuning(Size.FULL, 0, language));
    }
    tunings.add(new Tuning(Size.EMPTY, 1, "vi"));
    tunings.add(new Tuning(Size.LONGEST, 0, "vi"));
    for (int turn = 1; turn < Specimens.TURNS; turn++) {
      tunings.add(new Tuning(Size.FULL, turn, "vi"));
    }
    return tunings;
  }

  private static Stream<String> faults(Opened opened) {
    if (opened.status() >= 500 && opened.status() != 503) {
      return Stream.of(opened.fault("answers " + opened.status()));
    }
    if (!opened.isPage()) {
      return Stream.empty();
    }
    var faults = new ArrayList<String>();
    if (opened.body().contains("<b>&")) {
      faults.add("words of people are not escaped");
    }
    var document = Jsoup.parse(opened.body());
    if (opened.isWholePage()) {
      if (!document.select("html").attr("lang").equals(opened.language())) {
        faults.add("lang is " + document.select("html").attr("lang"));
      }
      if (document.select("h1").size() != 1) {
        faults.add(document.select("h1").size() + " h1");
      }
      faults.addAll(brokenReferences(document));
    }
    return faults.stream().map(opened::fault);
  }

  private static List<String> brokenReferences(Document page) {
    var faults = new ArrayList<String>();
    page.select("[id]").stream()
        .collect(Collectors.groupingBy(Element::id, Collectors.counting()))
        .forEach(
            (id, count) -> {
              if (count > 1 && !id.startsWith(UNITS) && !id.endsWith(Specimens.FIRST.toString())) {
                faults.add("id " + id + " stands " + count + " times");
              }
            });
    for (var attribute : List.of("for", "aria-describedby", "aria-labelledby", "list")) {
      for (var element : page.select("[" + attribute + "]")) {
        for (var id : element.attr(attribute).strip().split("\\s+", -1)) {
          if (id.isEmpty() || page.getElementById(id) == null) {
            faults.add(attribute + " names " + id + ", which is not there");
          }
        }
      }
    }
    return faults;
  }

  /** A form of a page as it was opened. */
  private record Sendable(Opened page, FormElement form) {
    boolean leadsTo(Route route) {
      return leadsTo(route, form.attr("action")) || button(route) != null;
    }

    private boolean leadsTo(Route route, String action) {
      return route.leadsTo(action.isEmpty() ? page.address() : action);
    }

    /** That which is pressed for the route; the first one for that of the form itself. */
    @Nullable Element button(Route route) {
      return form.select("button, input[type=submit]").stream()
          .filter(
              button ->
                  leadsTo(
                      route,
                      button.hasAttr("formaction")
                          ? button.attr("formaction")
                          : form.attr("action")))
          .findFirst()
          .orElse(null);
    }
  }

  private static Stream<Sendable> forms(Map<Route, List<Opened>> opened) {
    if (FORMS.isEmpty()) {
      opened.values().stream()
          .flatMap(List::stream)
          .filter(page -> page.isPage() && page.status() < 400)
          .forEach(
              page ->
                  Jsoup.parse(page.body()).select("form[method=post]").forms().stream()
                      .map(form -> new Sendable(page, form))
                      .forEach(FORMS::add));
    }
    return FORMS.stream();
  }

  private List<String> refused(Route route, Sendable sendable, String refusal)
      throws IOException, InterruptedException {
    var opened = sendable.page();
    tune(opened.size(), opened.turn(), refusal);
    var form = sendable.form();
    var button = sendable.button(route);
    var own = button != null && button.hasAttr("formaction");
    var address = own ? button.attr("formaction") : form.attr("action");
    var boxes = new ArrayList<>(form.formData());
    if (button != null && button.hasAttr("name")) {
      boxes.add(HttpConnection.KeyVal.create(button.attr("name"), button.attr("value")));
    }
    var files = form.attr("enctype").startsWith("multipart/");
    var request =
        HttpRequest.newBuilder(web.resolve(address.isEmpty() ? opened.address() : address))
            .header("Cookie", cookies(opened.language()))
            .header("Content-Type", files ? MULTIPART : "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(files ? parts(form, boxes) : query(boxes)))
            .build();
    var answer = sent(request, opened.size(), opened.turn(), opened.language());
    var asked = tune(opened.size(), opened.turn(), "") > 0;
    var faults = new ArrayList<String>();
    if (asked && (answer.status() < 400 || answer.status() >= 500)) {
      faults.add(answer.fault(refusal + " is answered " + answer.status()));
    } else if (asked
        && !answer.body().contains("Từ chối thử")
        && !answer.body().contains("Lỗi ở /")) {
      faults.add(answer.fault("the words of the refusal are not in the page"));
    }
    faults(answer).forEach(faults::add);
    return faults;
  }

  /** As a browser sends boxes. */
  private static String query(List<Connection.KeyVal> boxes) {
    return boxes.stream()
        .map(box -> encoded(box.key()) + "=" + encoded(box.value()))
        .collect(Collectors.joining("&"));
  }

  /** As a browser sends boxes and files. */
  private static String parts(FormElement form, List<Connection.KeyVal> boxes) {
    var parts = new StringBuilder();
    for (var box : boxes) {
      parts.append(PART.formatted(box.key(), "", box.value()));
    }
    for (var file : form.select("input[type=file][name]")) {
      parts.append(PART.formatted(file.attr("name"), "; filename=\"tep.txt\"", "chữ"));
    }
    return parts.append("--ranh--\r\n").toString();
  }

  private Opened get(String address, Tuning tuning) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(web.resolve(address))
            .header("Cookie", cookies(tuning.language()))
            .build();
    return sent(request, tuning.size(), tuning.turn(), tuning.language());
  }

  private static String cookies(String language) {
    return SignedInByCookie.COOKIE + "=1; lang=" + language;
  }

  private static Opened sent(HttpRequest request, Size size, int turn, String language)
      throws IOException, InterruptedException {
    var patient = HttpRequest.newBuilder(request, (name, value) -> true).timeout(PATIENCE).build();
    var address = request.uri().getRawPath();
    try {
      var answer = BROWSER.send(patient, BodyHandlers.ofString());
      var type = answer.headers().firstValue("Content-Type").orElse("");
      return new Opened(size, turn, language, address, answer.statusCode(), type, answer.body());
    } catch (HttpTimeoutException slow) {
      return new Opened(size, turn, language, address, 599, "", "");
    }
  }

  /** Answers how many calls the API has refused since. */
  private static int tune(Size size, int turn, String refusal)
      throws IOException, InterruptedException {
    var api = ConfigProvider.getConfig().getValue("quarkus.rest-client.api.url", String.class);
    var tuning = "?size=%s&turn=%d&refusal=%s".formatted(size, turn, refusal);
    var request =
        HttpRequest.newBuilder(URI.create(api + ApiStandIn.TUNE + tuning))
            .POST(BodyPublishers.noBody())
            .build();
    return Integer.parseInt(BROWSER.send(request, BodyHandlers.ofString()).body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void theCodeHasPages() {
    assertTrue(pages().count() > 100, () -> "pages: " + pages().count());
    assertTrue(forms().count() > 80, () -> "forms: " + forms().count());
  }
}
