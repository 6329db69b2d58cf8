package vn.khaitri.web.accounts;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.accounts.AccountApi;

/** The people whose accounts the viewer keeps. */
@RegisterRestClient(configKey = "api")
@AccessToken
interface AccountClient extends AccountApi {}
