package vn.khaitri.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The REST API in the hands of one person. */
public final class ApiClient {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String api;
  private final @Nullable Supplier<String> token;

  /**
   * @param api address of the API program, such as {@code http://127.0.0.1:8081}
   * @param token asked for before each request
   */
  public ApiClient(String api, Supplier<String> token) {
    this.api = api;
    this.token = token;
  }

  /** Somebody who is not signed in. */
  public ApiClient(String api) {
    this.api = api;
    this.token = null;
  }

  public <T> T get(String path, TypeReference<T> type) {
    return read(send("GET", path, BodyPublishers.noBody()), type);
  }

  public <T> T post(String path, Object body, TypeReference<T> type) {
    return read(send("POST", path, json(body)), type);
  }

  public <T> T post(String path, TypeReference<T> type) {
    return read(send("POST", path, BodyPublishers.noBody()), type);
  }

  public <T> T put(String path, Object body, TypeReference<T> type) {
    return read(send("PUT", path, json(body)), type);
  }

  /** For acts that answer nothing worth reading. */
  public void send(String path, Object body) {
    send("POST", path, json(body));
  }

  /** Likewise, without a body. */
  public void send(String path) {
    send("POST", path, BodyPublishers.noBody());
  }

  public void sendPut(String path, Object body) {
    send("PUT", path, json(body));
  }

  public String text(String path) {
    return send("GET", path, BodyPublishers.noBody(), "Accept", "*/*").body();
  }

  public void delete(String path) {
    send("DELETE", path, BodyPublishers.noBody());
  }

  /**
   * @param headers names and values in turn
   * @throws ApiRefusal when the answer is not 2xx
   */
  HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create(api + path))
            .setHeader("Accept", "application/json")
            .method(method, body);
    if (token != null) {
      request.header("Authorization", "Bearer " + token.get());
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    if (headers.length == 0 && !"GET".equals(method)) {
      request.header("Content-Type", "application/json");
    }
    try {
      var response = http.send(request.build(), BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new ApiRefusal(method + " " + path, response.statusCode(), response.body());
      }
      return response;
    } catch (IOException failure) {
      throw new UncheckedIOException(method + " " + path, failure);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }

  private static BodyPublisher json(Object body) {
    try {
      return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static <T> T read(HttpResponse<String> response, TypeReference<T> type) {
    try {
      return JSON.readValue(response.body(), type);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(response.body(), unexpected);
    }
  }
}
