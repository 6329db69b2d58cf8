package vn.khaitri.web.events;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.deadletter.DeadLetterApi;

/** Dead letters with the rights of the viewer. */
@RegisterRestClient(configKey = "api")
@AccessToken
public interface DeadLetterClient extends DeadLetterApi {}
