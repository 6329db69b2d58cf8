package vn.khaitri.web.standing;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.standing.CommuneStandingApi;

/** How the people of the viewer's commune stand. */
@RegisterRestClient(configKey = "api")
@AccessToken
interface CommuneStandingClient extends CommuneStandingApi {}
