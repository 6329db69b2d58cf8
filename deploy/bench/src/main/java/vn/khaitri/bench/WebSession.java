package vn.khaitri.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.khaitri.local.DemoAccount;

/** A person at the pages, with as much of a browser as they need: cookies, forms and redirects. */
final class WebSession {
  private static final Pattern LOGIN_FORM =
      Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
  private static final int MOST_REDIRECTS = 10;

  private final HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
  private final String web;

  /** By host and port, then by name: nothing here leaves this machine. */
  private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();

  private WebSession(String web) {
    this.web = web;
  }

  /**
   * @param web address of the web program, as Keycloak knows it
   */
  static WebSession signedOut(String web) {
    return new WebSession(web);
  }

  static WebSession of(String web, DemoAccount account) {
    var session = new WebSession(web);
    var page = session.follow(session.request(URI.create(web + "/dang-nhap")).GET().build());
    var form = LOGIN_FORM.matcher(page.body());
    if (!form.find()) {
      throw new IllegalStateException("No form to sign in at " + page.uri());
    }
    var filled = Map.of("username", account.username(), "password", DemoAccount.PASSWORD);
    var home =
        session.follow(
            session.form(URI.create(form.group(1).replace("&amp;", "&")), filled).build());
    if (!home.uri().toString().startsWith(web)) {
      throw new IllegalStateException(account + " could not sign in: " + home.uri());
    }
    return session;
  }

  /** The page as it is shown, after all redirects. */
  String open(String path) {
    return sound(follow(request(URI.create(web + path)).GET().build()));
  }

  /** Sends a form and shows the page that it leads to. */
  String send(String path, Map<String, String> fields) {
    return sound(follow(form(URI.create(web + path), fields).build()));
  }

  private static String sound(HttpResponse<String> page) {
    if (page.statusCode() >= 300) {
      throw new IllegalStateException(page.statusCode() + " at " + page.uri());
    }
    return page.body();
  }

  private HttpRequest.Builder request(URI address) {
    var request = HttpRequest.newBuilder(address);
    var kept = cookies.getOrDefault(address.getAuthority(), Map.of());
    if (!kept.isEmpty()) {
      request.header(
          "Cookie",
          kept.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private HttpRequest.Builder form(URI address, Map<String, String> fields) {
    var body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return request(address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> follow(HttpRequest request) {
    var answer = sent(request);
    for (int n = 0; n < MOST_REDIRECTS && answer.statusCode() / 100 == 3; n++) {
      var next = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
      answer = sent(request(next).GET().build());
    }
    return answer;
  }

  private HttpResponse<String> sent(HttpRequest request) {
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(request.uri(), cookie));
      return answer;
    } catch (IOException failure) {
      throw new IllegalStateException(request.uri().toString(), failure);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }

  private void keep(URI from, String cookie) {
    var pair = cookie.split(";", 2)[0].split("=", 2);
    var jar = cookies.computeIfAbsent(from.getAuthority(), host -> new ConcurrentHashMap<>());
    if (pair[1].isEmpty()) {
      jar.remove(pair[0]);
    } else {
      jar.put(pair[0], pair[1]);
    }
  }
}
