package vn.khaitri.web.authoring;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.authoring.AuthoringApi;

/** Drafts with the rights of the viewer. */
@RegisterRestClient(configKey = "api")
@AccessToken
public interface AuthoringClient extends AuthoringApi {}
