package vn.khaitri.web.library;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.library.AssetFileApi;

/** Files of assets; the API looks them through before it answers, which takes its time. */
@RegisterRestClient(configKey = "files")
@AccessToken
interface AssetFileClient extends AssetFileApi {}
