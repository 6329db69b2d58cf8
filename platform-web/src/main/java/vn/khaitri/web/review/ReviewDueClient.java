package vn.khaitri.web.review;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.review.ReviewDueApi;

/** What is due for review. */
@RegisterRestClient(configKey = "api")
@AccessToken
public interface ReviewDueClient extends ReviewDueApi {}
