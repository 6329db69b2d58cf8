package vn.khaitri.local;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a part whether it answers. */
final class Probe {

  // ApiVersions, version 0: length 10, key 18, version 0, correlation 1, no client id.
  private static final byte[] API_VERSIONS = {0, 0, 0, 10, 0, 18, 0, 0, 0, 0, 0, 1, -1, -1};
  private static final int MILLIS = 2000;
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofMillis(MILLIS)).build();

  private Probe() {}

  static boolean httpAnswers(int status, String uri) {
    var request =
        HttpRequest.newBuilder(URI.create(uri)).timeout(Duration.ofMillis(MILLIS)).build();
    try {
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == status;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** A broker's port is open long before it serves: only a reply counts. */
  static boolean kafkaAnswers(int port) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(MILLIS);
      socket.getOutputStream().write(API_VERSIONS);
      return new DataInputStream(socket.getInputStream()).readInt() > 0;
    } catch (IOException notYet) {
      return false;
    }
  }
}
