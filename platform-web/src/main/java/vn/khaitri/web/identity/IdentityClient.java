package vn.khaitri.web.identity;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.identity.IdentityApi;

/** Who the API takes the viewer for. */
@RegisterRestClient(configKey = "api")
@AccessToken
public interface IdentityClient extends IdentityApi {}
