package vn.khaitri.contract.accounts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Creates;
import vn.khaitri.contract.Page;

/**
 * People and their accounts. For admins, and for focal points and local admins, who keep the people
 * of their units (BR-20); 404 for people whom the caller does not keep.
 */
@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
public interface AccountApi {
  /**
   * Lists the people whose accounts the caller keeps. By given name, as names are sorted in
   * Vietnam. 403 for who keeps nobody.
   *
   * @param search words of the name with or without marks, of the phone number or the user name,
   *     all of which must fit
   * @param unit only people of this unit and of those below it
   */
  @GET
  Page<AccountView> accounts(
      @QueryParam("search") @DefaultValue("") @Size(max = 200) String search,
      @QueryParam("unit") @Nullable UUID unit,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int size);

  /** Reads the account of a person. */
  @GET
  @Path("/{personId}")
  AccountView account(@PathParam("personId") UUID personId);

  /**
   * Opens an account for a person. Their phone number is their user name; they learn, and belong to
   * the unit at once. Nobody can sign in before a code is given. 400 {@code phone-unreadable} and
   * {@code unit-not-kept}, 409 {@code phone-taken} and {@code email-taken}, each at its field.
   */
  @POST
  @Creates("/api/v1/accounts/{id}")
  AccountView open(@Valid @NotNull OpenAccount request);

  /**
   * Gives a person a code to sign in with. It takes the place of their password and of an earlier
   * code, ends their sessions, is good for 24 hours, and has to be replaced by a password of their
   * own at the first sign-in. 403 {@code not-ones-own} for the caller's own account, 403 {@code
   * account-above} for who has a role or a right that the caller could not give, 409 {@code
   * account-disabled}.
   */
  @POST
  @Path("/{personId}/code")
  StartCodeView giveCode(@PathParam("personId") UUID personId);

  /**
   * Disables an account. Sessions end, and what was signed in before is refused from now on; on
   * other nodes of the platform within five seconds. Done twice it is done once. Refusals as for
   * codes.
   */
  @PUT
  @Path("/{personId}/disabled")
  AccountView disable(@PathParam("personId") UUID personId);

  /** Opens a disabled account again. With the password that it had. Refusals as for codes. */
  @DELETE
  @Path("/{personId}/disabled")
  AccountView enable(@PathParam("personId") UUID personId);

  /**
   * Sets which roles a person has. For admins, and never for oneself: 403 {@code not-ones-own}. 400
   * {@code role-unknown}. Who is signed in has them with their next token, within five minutes.
   */
  @PUT
  @Path("/{personId}/roles")
  AccountView setRoles(@PathParam("personId") UUID personId, @Valid @NotNull SetRoles request);

  /** Lists what was done with an account. The newest first. */
  @GET
  @Path("/{personId}/acts")
  Page<AccountActView> acts(
      @PathParam("personId") UUID personId,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);
}
