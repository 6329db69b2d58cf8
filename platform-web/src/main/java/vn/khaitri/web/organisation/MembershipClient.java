package vn.khaitri.web.organisation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.organisation.MembershipApi;

/** Where the viewer belongs, and whose requests they decide. */
@RegisterRestClient(configKey = "api")
@AccessToken
public interface MembershipClient extends MembershipApi {}
