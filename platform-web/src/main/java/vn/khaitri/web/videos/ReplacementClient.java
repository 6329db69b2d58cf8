package vn.khaitri.web.videos;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.videos.ReplacementApi;

/** Files that take videos' places. */
@RegisterRestClient(configKey = "api")
@AccessToken
interface ReplacementClient extends ReplacementApi {}
