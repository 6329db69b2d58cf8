package vn.khaitri.web.standing;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.standing.ClassStandingApi;

/** How the learners of a run stand. */
@RegisterRestClient(configKey = "api")
@AccessToken
interface ClassStandingClient extends ClassStandingApi {}
