package vn.khaitri.contract.identity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Who the caller is. */
@Path("/api/v1/me")
public interface IdentityApi {
  /** Says who the caller is and which roles they have. */
  @GET
  MeView me();
}
