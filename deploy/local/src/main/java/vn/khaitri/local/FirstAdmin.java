package vn.khaitri.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * Who gives everybody else their account in a realm that begins empty. Until they have signed in
 * and chosen a password of their own, each start makes a new one that is good once.
 *
 * @param password never stored, so it is told when it is made and not again
 */
public record FirstAdmin(String userName, String password) {

  static final String USER_NAME = "quantri";

  private static final String CHOOSE_PASSWORD = "UPDATE_PASSWORD";
  private static final ObjectMapper JSON = new ObjectMapper();

  static FirstAdmin made(RealmAdmin realm) throws IOException {
    var found = find(realm);
    if (found.isEmpty()) {
      realm.post(
          "/users",
          JSON.createObjectNode()
              .put("username", USER_NAME)
              .put("firstName", "Quản trị viên")
              .put("enabled", true));
      found = find(realm);
    }
    var id = found.get(0).get("id").asText();
    var roles = JSON.createArrayNode();
    for (var role : List.of("admin", "learner")) {
      roles.add(realm.get("/roles/" + role));
    }
    realm.post("/users/" + id + "/role-mappings/realm", roles);
    var password = random();
    realm.put(
        "/users/" + id + "/reset-password",
        JSON.createObjectNode()
            .put("type", "password")
            .put("value", password)
            .put("temporary", true));
    return new FirstAdmin(USER_NAME, password);
  }

  /** Whether they have chosen a password of their own. */
  static boolean hasSignedIn(RealmAdmin realm) throws IOException {
    for (var user : find(realm)) {
      for (var action : user.path("requiredActions")) {
        if (action.asText().equals(CHOOSE_PASSWORD)) {
          return false;
        }
      }
      return true;
    }
    return false;
  }

  private static JsonNode find(RealmAdmin realm) throws IOException {
    return realm.get("/users?exact=true&username=" + USER_NAME);
  }

  private static String random() {
    var bytes = new byte[8];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.ofDelimiter("-").formatHex(bytes);
  }

  @Override
  public String toString() {
    return userName;
  }
}
