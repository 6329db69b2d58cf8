package vn.khaitri.web.assessment;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.assessment.AttemptApi;

/** The viewer's attempts. */
@RegisterRestClient(configKey = "api")
@AccessToken
public interface AttemptClient extends AttemptApi {}
