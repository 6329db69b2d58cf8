package vn.khaitri.web.library;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.authoring.AssetUseApi;

/** Which lessons show an asset. */
@RegisterRestClient(configKey = "api")
@AccessToken
interface AssetUseClient extends AssetUseApi {}
