package vn.khaitri.contract.identity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Who the caller is. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
public interface IdentityApi {
  /** Says who the caller is and which roles they have. */
  @GET
  MeView me();
}
