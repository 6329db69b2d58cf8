package vn.khaitri.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** One port per use, all on 127.0.0.1. */
public final class Ports {

  /** What a port is for; the option that moves it is {@code --port-} and the name. */
  public enum Use {
    WEB(8080),
    API(8081),
    WORKER(8082),
    WEB_MANAGEMENT(9080),
    API_MANAGEMENT(9081),
    WORKER_MANAGEMENT(9082),
    POSTGRES(15432),
    KAFKA(19092),
    KAFKA_CONTROLLER(19093),
    S3(19000),
    KEYCLOAK(8180);

    private final int standard;

    Use(int standard) {
      this.standard = standard;
    }

    /** The option that moves this port, for example {@code --port-kafka-controller}. */
    public String option() {
      return "--port-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  // Below the range from which Linux takes the ports of outgoing connections.
  private static final int FREE_FROM = 20_000;
  private static final int FREE_TO = 32_000;

  private final Map<Use, Integer> numbers;

  private Ports(Map<Use, Integer> numbers) {
    this.numbers = numbers;
  }

  public static Ports standard() {
    var numbers = new EnumMap<Use, Integer>(Use.class);
    for (var use : Use.values()) {
      numbers.put(use, use.standard);
    }
    return new Ports(numbers);
  }

  /** Ports that nobody listens on at this moment. */
  public static Ports free() {
    var numbers = new EnumMap<Use, Integer>(Use.class);
    var given = new HashSet<Integer>();
    for (var use : Use.values()) {
      int port;
      do {
        port = ThreadLocalRandom.current().nextInt(FREE_FROM, FREE_TO);
      } while (!isFree(port) || !given.add(port));
      numbers.put(use, port);
    }
    return new Ports(numbers);
  }

  public Ports with(Use use, int port) {
    var numbers = new EnumMap<>(this.numbers);
    numbers.put(use, port);
    return new Ports(numbers);
  }

  public int of(Use use) {
    return Objects.requireNonNull(numbers.get(use));
  }

  /** The uses whose port somebody else listens on, or that ask for the port of another use. */
  public Set<Use> taken() {
    var given = new HashSet<Integer>();
    return EnumSet.allOf(Use.class).stream()
        .filter(use -> !given.add(of(use)) || !isFree(of(use)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Use.class)));
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
