package vn.khaitri.web.learning;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.learning.LearningApi;

/** The viewer's learning. */
@RegisterRestClient(configKey = "api")
@AccessToken
public interface LearningClient extends LearningApi {}
