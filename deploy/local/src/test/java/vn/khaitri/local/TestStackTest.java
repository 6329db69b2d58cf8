package vn.khaitri.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestStackTest {
  /** As many as its pool may hold. */
  private static final int KEYCLOAK_CONNECTIONS = 10;

  private static TestStack stack;

  @BeforeAll
  static void start() {
    stack = TestStack.start();
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  private static List<ManagedProcess> parts() {
    var servers = stack.servers();
    return List.of(servers.postgres(), servers.kafka(), servers.s3(), servers.keycloak());
  }

  private static JsonNode claims(String token) throws IOException {
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", 3)[1]));
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  @Test
  void a_token_says_for_whom_it_is_and_what_they_may_do() throws IOException {
    var token = stack.tokens().of(DemoAccount.LEADER);

    var claims = claims(token);
    assertTrue(
        texts(claims.at("/realm_access/roles")).containsAll(List.of("learner", "commune-leader")));
    assertTrue(texts(claims.get("aud")).contains("platform-api"));
    assertEquals("Phạm Văn Xã (demo)", claims.get("name").asText());
    assertEquals("chutich", claims.get("preferred_username").asText());
    assertEquals(
        claims.get("sub").asText(), UUID.fromString(claims.get("sub").asText()).toString());
    assertFalse(claims.toString().contains("84900000004"), "the phone number is nobody's business");
  }

  @ParameterizedTest
  @EnumSource
  void a_phone_number_signs_in_the_same_person_as_the_user_name(DemoAccount account)
      throws IOException {
    var byName = stack.tokens().of(account);

    var byPhone = stack.tokens().signIn(account.phone(), DemoAccount.PASSWORD);

    assertEquals(claims(byName).get("sub"), claims(byPhone).get("sub"));
  }

  @Test
  void a_wrong_password_is_refused_for_a_phone_number_too() {
    var refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> stack.tokens().signIn(DemoAccount.LEARNER.phone(), "not-the-password"));

    assertTrue(refusal.getMessage().contains("invalid_grant"), refusal.getMessage());
  }

  @Test
  @Tag("crash")
  void a_part_that_was_killed_serves_again_on_its_port() {
    for (var part : parts()) {
      part.kill();
      assertFalse(part.answers(), part.name());

      part.start();

      assertTrue(part.answers(), part.name());
    }
    assertFalse(stack.tokens().of(DemoAccount.ADMIN).isEmpty());
  }

  @Test
  @Tag("crash")
  void a_database_whose_main_process_alone_was_killed_serves_again() {
    var postgres = stack.servers().postgres();
    var server =
        ProcessHandle.of(postgres.pids().getFirst())
            .orElseThrow()
            .children()
            .filter(child -> child.info().command().orElse("").endsWith("/postgres"))
            .findAny()
            .orElseThrow();

    server.destroyForcibly();
    postgres.onExit().join();
    postgres.start();

    assertTrue(postgres.answers());
    // Each refusal finds out one connection that the database has forgotten.
    IntStream.range(0, KEYCLOAK_CONNECTIONS).forEach(attempt -> signsIn());
    assertTrue(signsIn());
  }

  private static boolean signsIn() {
    try {
      return !stack.tokens().of(DemoAccount.ADMIN).isEmpty();
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }

  @Test
  void a_copied_checkout_with_a_copied_home_starts(@TempDir Path folder) throws IOException {
    var checkout = Checkout.here();
    var runtime = Files.createDirectory(folder.resolve("runtime"));
    try (var servers = Files.list(checkout.runtime())) {
      for (var server : servers.filter(each -> !each.equals(checkout.keycloak())).toList()) {
        Files.createSymbolicLink(runtime.resolve(server.getFileName()), server);
      }
    }
    copyLosingTimes(checkout.keycloak(), runtime);
    copyLosingTimes(TestStack.golden(checkout).toRealPath(), folder.resolve("home"));

    ServerStack.makeDatabases(
        new Checkout(checkout.root(), runtime), Home.at(folder.resolve("home")));

    assertFalse(Files.exists(folder.resolve("home/postgresql/postmaster.pid")), "ended in order");
  }

  /** As {@code cp -r} does it: times, and rights beyond the umask, are lost. */
  private static void copyLosingTimes(Path from, Path to) throws IOException {
    Commands.run(new ProcessBuilder("cp", "-r", from.toString(), to.toString()));
  }

  @Test
  void closing_leaves_no_process_and_no_folder() throws IOException {
    var other = TestStack.start();
    var servers = other.servers();
    var pids = new ArrayList<Long>();
    for (var part :
        List.of(servers.postgres(), servers.kafka(), servers.s3(), servers.keycloak())) {
      assertTrue(part.running());
      pids.addAll(part.pids());
    }

    other.close();

    assertEquals(
        List.of(), pids.stream().filter(pid -> ProcessHandle.of(pid).isPresent()).toList());
    assertFalse(Files.exists(servers.home().folder()));
    assertEquals(
        0, Stream.of(servers.postgres(), servers.kafka()).filter(ManagedProcess::answers).count());
  }

  @Test
  void a_second_start_keeps_the_data_even_on_other_ports() throws IOException {
    try (var first = TestStack.start()) {
      var before = claims(first.tokens().of(DemoAccount.LEARNER));
      first.servers().close();

      var home = first.servers().home();
      try (var second =
          ServerStack.start(home, Ports.free(), Durability.THROW_AWAY, Progress.SILENT)) {
        var after = claims(second.tokens().of(DemoAccount.LEARNER));
        assertEquals(before.get("sub"), after.get("sub"));
        assertEquals(second.keycloak().realmUrl(), after.get("iss").asText());
      }
    }
  }
}
