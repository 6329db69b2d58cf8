package vn.khaitri.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.function.Supplier;
import vn.khaitri.contract.importexport.ImportExportApi;

/** Course packages in the hands of an instructor: their bytes are no JSON. */
final class Packages {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String exchange;
  private final Supplier<String> token;

  /**
   * @param token an access token; asking for it costs nothing
   */
  Packages(String api, Supplier<String> token) {
    this.exchange = api + "/api/v1/import-export/";
    this.token = token;
  }

  byte[] export(UUID course) throws IOException, InterruptedException {
    var request =
        request("courses/" + course + "/package").header("Accept", ImportExportApi.PACKAGE).GET();
    return sent(request);
  }

  /** Brings the package in and makes a draft of it. */
  void make(byte[] pack) throws IOException, InterruptedException {
    var brought =
        request("files?name=khoa.zip")
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(pack));
    var arrival = JSON.readTree(sent(brought)).get("id").asText();
    sent(
        request("files/" + arrival + "/course")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"title\": \"Khoá nhập\"}")));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(exchange + path))
        .header("Authorization", "Bearer " + token.get());
  }

  private byte[] sent(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException(answer.uri() + ": " + answer.statusCode());
    }
    return answer.body();
  }
}
