package vn.khaitri.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
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

  private static final ObjectMapper JSON = new ObjectMapper();

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
  void a_realm_from_before_gets_what_it_lacks_and_keeps_the_rest() throws IOException {
    var old = RealmBeside.old(stack, "khaitri-before");
    old.admin().post("/roles", JSON.createObjectNode().put("name", "of-the-province"));

    old.migrate();

    assertTrue(old.clients().containsAll(List.of("integration", "platform-accounts")));
    assertTrue(
        old.rolesOf("platform-accounts")
            .containsAll(List.of("manage-users", "query-users", "view-realm", "view-users")));
    assertFalse(old.rolesOf("platform-accounts").contains("manage-realm"), "no more than it needs");
    assertTrue(old.rolesOf("integration").contains("integration"));
    assertEquals(
        stack.servers().home().secret("accounts_client"), old.secretOf("platform-accounts"));
    assertEquals("of-the-province", old.admin().get("/roles/of-the-province").get("name").asText());
    assertTrue(old.admin().get("").get("eventsEnabled").asBoolean());
  }

  @Test
  void a_realm_that_is_up_to_date_is_left_alone() throws IOException {
    var old = RealmBeside.old(stack, "khaitri-twice");
    old.migrate();
    var settings = (ObjectNode) old.admin().get("");
    old.admin().put("", settings.put("accessTokenLifespan", 120));
    var clients = old.clients();

    old.migrate();

    assertEquals(120, old.admin().get("").get("accessTokenLifespan").asInt());
    assertEquals(clients, old.clients());
  }

  @Test
  void a_realm_of_servers_takes_no_password_from_a_program_and_leads_back_to_the_pages_alone()
      throws Exception {
    var server = RealmBeside.ofServer(stack, "khaitri-server");
    var web = server.values().get("KHAITRI_WEB_URL");

    assertEquals(400, server.takesPassword("admin-cli"));
    assertEquals(401, server.takesPassword("khaitri-demo"));
    assertEquals(200, server.signInPage(web + "/oidc/callback"));
    for (var stranger :
        List.of(web + "/steal", "http://localhost:9999/oidc/callback", "https://example.org/")) {
      assertEquals(400, server.signInPage(stranger), stranger);
    }
  }

  @Test
  void a_realm_of_servers_begins_with_one_administrator_whose_password_is_good_once()
      throws IOException {
    var server = RealmBeside.ofServer(stack, "khaitri-empty");
    assertEquals(List.of(), server.userNames());

    var first = FirstAdmin.made(server.admin());
    var again = FirstAdmin.made(server.admin());

    assertEquals(List.of(FirstAdmin.USER_NAME), server.userNames());
    assertNotEquals(first.password(), again.password());
    assertFalse(again.toString().contains(again.password()));
    assertFalse(FirstAdmin.hasSignedIn(server.admin()));
    var user = server.admin().get("/users?exact=true&username=" + FirstAdmin.USER_NAME).get(0);
    var id = user.get("id").asText();
    assertTrue(
        server.admin().get("/users/" + id + "/role-mappings").findValuesAsText("name").stream()
            .anyMatch("admin"::equals));
    ((ObjectNode) user).putArray("requiredActions");
    server.admin().put("/users/" + id, user);
    assertTrue(FirstAdmin.hasSignedIn(server.admin()));
  }

  @Test
  void passwords_that_everybody_tries_are_refused() throws IOException {
    var server = RealmBeside.ofServer(stack, "khaitri-passwords");
    FirstAdmin.made(server.admin());
    var id = server.admin().get("/users").get(0).get("id").asText();

    for (var password : List.of("matkhau123", "MatKhau123", "12345678", "ngan", "quantri")) {
      var refusal =
          assertThrows(
              IOException.class,
              () ->
                  server
                      .admin()
                      .put(
                          "/users/" + id + "/reset-password",
                          JSON.createObjectNode().put("type", "password").put("value", password)));
      assertTrue(refusal.getMessage().contains("invalidPassword"), refusal.getMessage());
    }
  }

  @Test
  void wrong_passwords_of_a_stranger_leave_the_owner_in() {
    for (int i = 0; i < 5; i++) {
      assertThrows(
          IllegalArgumentException.class,
          () -> stack.tokens().signIn(DemoAccount.APPRAISER.phone(), "not-the-password"));
    }

    assertFalse(stack.tokens().of(DemoAccount.APPRAISER).isEmpty());
  }

  @Test
  void several_devices_of_one_person_sign_in_at_once() {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var tokens =
          Stream.generate(
                  () ->
                      CompletableFuture.supplyAsync(
                          () -> stack.tokens().of(DemoAccount.LEADER), threads))
              .limit(6)
              .toList();

      assertTrue(tokens.stream().noneMatch(token -> token.join().isEmpty()));
    }
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
