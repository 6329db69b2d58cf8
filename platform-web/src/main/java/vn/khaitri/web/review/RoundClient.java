package vn.khaitri.web.review;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.review.RoundApi;

/** Comment rounds with the rights of the viewer. */
@RegisterRestClient(configKey = "api")
@AccessToken
public interface RoundClient extends RoundApi {}
