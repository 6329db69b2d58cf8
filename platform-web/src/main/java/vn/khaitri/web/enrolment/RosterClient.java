package vn.khaitri.web.enrolment;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.enrolment.RosterApi;

/** Who learns in a run. */
@RegisterRestClient(configKey = "api")
@AccessToken
interface RosterClient extends RosterApi {}
