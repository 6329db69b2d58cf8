package vn.khaitri.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/**
 * The part of Keycloak's admin API that accounts need, called as a service account of the realm.
 */
@RegisterRestClient(configKey = "keycloak")
@OidcClientFilter
interface KeycloakUsers {
  /** What a change leaves null stays as it is. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonIgnoreProperties(ignoreUnknown = true)
  record User(
      @Nullable String username,
      @Nullable String firstName,
      @Nullable String email,
      @Nullable Boolean enabled,
      @Nullable Map<String, List<String>> attributes,
      @Nullable List<String> requiredActions) {
    static User enabled(boolean enabled) {
      return new User(null, null, null, enabled, null, null);
    }
  }

  /**
   * @param value never told by Keycloak
   * @param temporary to be replaced at the next sign-in
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Credential(
      @Nullable String id, String type, @Nullable String value, @Nullable Boolean temporary) {
    static Credential password(String value, boolean temporary) {
      return new Credential(null, "password", value, temporary);
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Role(String id, String name) {}

  /**
   * @param clientMappings by the ids of clients; null for none
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Roles(@Nullable List<Role> realmMappings, @Nullable Map<String, Object> clientMappings) {}

  @POST
  @Path("/users")
  Response create(User user);

  @GET
  @Path("/users/{id}")
  User user(@PathParam("id") UUID id);

  @PUT
  @Path("/users/{id}")
  void change(@PathParam("id") UUID id, User change);

  @DELETE
  @Path("/users/{id}")
  void delete(@PathParam("id") UUID id);

  @PUT
  @Path("/users/{id}/reset-password")
  void setPassword(@PathParam("id") UUID id, Credential password);

  @GET
  @Path("/users/{id}/credentials")
  List<Credential> credentials(@PathParam("id") UUID id);

  @DELETE
  @Path("/users/{id}/credentials/{credential}")
  void removeCredential(@PathParam("id") UUID id, @PathParam("credential") String credential);

  /** Refresh tokens of all sessions are refused from now on. */
  @POST
  @Path("/users/{id}/logout")
  void endSessions(@PathParam("id") UUID id);

  /** Wrong passwords of the past no longer make the next sign-in wait. */
  @DELETE
  @Path("/attack-detection/brute-force/users/{id}")
  void forgetFailures(@PathParam("id") UUID id);

  @GET
  @Path("/users/{id}/role-mappings")
  Roles roles(@PathParam("id") UUID id);

  /** Those of the realm that the user does not have. */
  @GET
  @Path("/users/{id}/role-mappings/realm/available")
  List<Role> otherRoles(@PathParam("id") UUID id);

  @POST
  @Path("/users/{id}/role-mappings/realm")
  void addRoles(@PathParam("id") UUID id, List<Role> roles);

  @DELETE
  @Path("/users/{id}/role-mappings/realm")
  void removeRoles(@PathParam("id") UUID id, List<Role> roles);
}
