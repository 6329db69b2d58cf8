package vn.khaitri.web.organisation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.organisation.AudienceApi;

/** Audience groups, and those that the viewer belongs to. */
@RegisterRestClient(configKey = "api")
@AccessToken
public interface AudienceClient extends AudienceApi {}
