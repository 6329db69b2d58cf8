package vn.khaitri.web.media;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.media.MediaApi;

/** What became of the viewer's uploads. */
@RegisterRestClient(configKey = "api")
@AccessToken
public interface MediaClient extends MediaApi {}
