package vn.khaitri.web.organisation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.organisation.UnitRightsApi;

/** Who may do what in a unit. */
@RegisterRestClient(configKey = "api")
@AccessToken
public interface UnitRightsClient extends UnitRightsApi {}
