package vn.khaitri.contract.identity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Who the caller is. */
@Path("/api/v1/me")
public interface IdentityApi {
  @GET
  MeView me();
}
