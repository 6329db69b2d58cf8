package vn.khaitri.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Problem;
import vn.khaitri.web.pages.Specimens.Size;

/**
 * An API that answers every call of the contract with a {@link Specimens specimen} of what it
 * promises. Which one, and whether changes are refused, is told to it at {@link #TUNE}, since it
 * lives in another class loader than the tests.
 */
public final class ApiStandIn implements QuarkusTestResourceLifecycleManager {
  /**
   * Takes {@code ?size=FULL&turn=0&refusal=}; the refusal is the slug of a problem or empty.
   * Answers how many calls were refused since it was last asked.
   */
  static final String TUNE = "/bay";

  private static final String CONFLICT = "changed-by-other";
  private static final Logger LOG = Logger.getLogger(ApiStandIn.class);

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .findAndRegisterModules()
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private final List<Call> calls =
      Contract.apis()
          .flatMap(ApiStandIn::calls)
          .sorted(Comparator.comparing(Call::looseness))
          .toList();
  private volatile Specimens specimens = new Specimens(Size.FULL, 0);
  private volatile String refusal = "";
  private final AtomicInteger refused = new AtomicInteger();
  private HttpServer server;

  private record Call(String verb, Pattern path, Method method, long looseness) {}

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
    return Map.of(
        "quarkus.rest-client.api.url", "http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var query = Contract.query(exchange.getRequestURI());
      if (exchange.getRequestURI().getPath().equals(TUNE)) {
        specimens =
            new Specimens(Size.valueOf(query.get("size")), Integer.parseInt(query.get("turn")));
        refusal = query.getOrDefault("refusal", "");
        sendBytes(
            exchange, 200, String.valueOf(refused.getAndSet(0)).getBytes(StandardCharsets.UTF_8));
        return;
      }
      var body = exchange.getRequestBody().readAllBytes();
      if (!refusal.isEmpty() && !exchange.getRequestMethod().equals("GET")) {
        refused.incrementAndGet();
        send(exchange, refusal.equals(CONFLICT) ? 409 : 422, refused(body));
        return;
      }
      var call =
          calls.stream()
              .filter(known -> known.verb.equals(exchange.getRequestMethod()))
              .filter(known -> known.path.matcher(exchange.getRequestURI().getPath()).matches())
              .findFirst();
      if (call.isEmpty()) {
        exchange.sendResponseHeaders(501, -1);
        return;
      }
      send(exchange, call.get().method, query);
    } catch (RuntimeException mistake) {
      // The server would answer nothing and say nothing.
      LOG.error(exchange.getRequestURI(), mistake);
      throw mistake;
    }
  }

  private void send(HttpExchange exchange, Method method, Map<String, String> query)
      throws IOException {
    var type = method.getGenericReturnType();
    if (type == void.class) {
      exchange.sendResponseHeaders(204, -1);
    } else if (type == Response.class || type == String.class) {
      exchange.getResponseHeaders().add("Content-Type", "text/plain;charset=UTF-8");
      sendBytes(exchange, 200, "#EXTM3U\n".getBytes(StandardCharsets.UTF_8));
    } else if (type instanceof ParameterizedType generic && generic.getRawType() == Page.class) {
      send(
          exchange,
          200,
          specimens.page(
              generic.getActualTypeArguments()[0],
              Integer.parseInt(query.getOrDefault("page", "0")),
              Integer.parseInt(query.getOrDefault("size", "20"))));
    } else {
      send(exchange, 200, specimens.of(type));
    }
  }

  /** Every value that was sent is at fault, or none when somebody else was quicker. */
  private Problem refused(byte[] body) throws IOException {
    var faults = new ArrayList<Problem.FieldError>();
    if (!refusal.equals(CONFLICT) && body.length > 0 && body[0] == '{') {
      collect(JSON.readTree(body), "", faults);
    }
    return new Problem(
        URI.create("/problems/" + refusal), "Từ chối thử", 0, "Lý do thử", faults, "0");
  }

  private static void collect(JsonNode node, String pointer, List<Problem.FieldError> faults) {
    if (node.isObject()) {
      node.properties()
          .forEach(part -> collect(part.getValue(), pointer + "/" + part.getKey(), faults));
    } else {
      for (int row = 0; row < node.size(); row++) {
        collect(node.get(row), pointer + "/" + row, faults);
      }
      if (node.isEmpty()) {
        faults.add(new Problem.FieldError(pointer, "Lỗi ở " + pointer));
      }
    }
  }

  private static void send(HttpExchange exchange, int status, Object answer) throws IOException {
    exchange
        .getResponseHeaders()
        .add("Content-Type", status < 400 ? "application/json" : Problem.MEDIA_TYPE);
    sendBytes(exchange, status, JSON.writeValueAsBytes(answer));
  }

  private static void sendBytes(HttpExchange exchange, int status, byte[] bytes)
      throws IOException {
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static Stream<Call> calls(Class<?> api) {
    var root = Objects.requireNonNull(api.getAnnotation(Path.class), api.getName()).value();
    return Stream.of(api.getMethods())
        .flatMap(method -> verb(method).map(verb -> call(verb, root, method)));
  }

  private static Call call(String verb, String root, Method method) {
    var own = method.getAnnotation(Path.class);
    var path = (root + "/" + (own == null ? "" : own.value())).replaceAll("/+", "/");
    path = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    var regex =
        Contract.PARAMETER
            .matcher(path)
            .replaceAll(
                part ->
                    Matcher.quoteReplacement(
                        "(" + (part.group(2) == null ? "[^/]+" : part.group(2)) + ")"));
    return new Call(
        verb,
        Pattern.compile(regex),
        method,
        Contract.PARAMETER.matcher(path).results().count() * 1000 - path.length());
  }

  static Stream<String> verb(Method method) {
    return Stream.of(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(type -> type.getAnnotation(HttpMethod.class).value());
  }
}
