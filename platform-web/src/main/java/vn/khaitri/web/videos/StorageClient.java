package vn.khaitri.web.videos;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.videos.StorageApi;

/** Room for uploads. */
@RegisterRestClient(configKey = "api")
@AccessToken
interface StorageClient extends StorageApi {}
