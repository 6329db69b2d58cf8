package vn.khaitri.web.videos;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.videos.OwnVideoApi;

/** The viewer's videos. */
@RegisterRestClient(configKey = "api")
@AccessToken
interface OwnVideoClient extends OwnVideoApi {}
