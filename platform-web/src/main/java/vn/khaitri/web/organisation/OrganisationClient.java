package vn.khaitri.web.organisation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.organisation.OrganisationApi;

/** The tree of units, and the viewer's place in it. */
@RegisterRestClient(configKey = "api")
@AccessToken
public interface OrganisationClient extends OrganisationApi {}
