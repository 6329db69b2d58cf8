package vn.khaitri.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void a_port_that_somebody_listens_on_is_named_by_its_use() throws IOException {
    try (var somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var ports = Ports.free().with(Ports.Use.KAFKA, somebody.getLocalPort());

      var taken = ports.taken();

      assertEquals(Set.of(Ports.Use.KAFKA), taken);
    }
  }

  @Test
  void a_port_given_twice_is_taken_by_the_first() {
    var free = Ports.free();
    var ports = free.with(Ports.Use.S3, free.of(Ports.Use.WEB));

    var taken = ports.taken();

    assertEquals(Set.of(Ports.Use.S3), taken);
  }

  @Test
  void free_ports_are_free() {
    var ports = Ports.free();

    var taken = ports.taken();

    assertEquals(Set.of(), taken);
  }

  @Test
  void a_port_is_moved_by_the_option_of_its_name() {
    var option = Ports.Use.KAFKA_CONTROLLER.option();

    assertEquals("--port-kafka-controller", option);
  }
}
