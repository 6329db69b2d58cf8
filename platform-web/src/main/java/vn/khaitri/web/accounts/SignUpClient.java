package vn.khaitri.web.accounts;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.identity.SignUpApi;

/** Accounts that people make for themselves; asked without a token. */
@RegisterRestClient(configKey = "api")
interface SignUpClient extends SignUpApi {}
