package vn.khaitri.web.media;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.media.UploadApi;

/** The viewer's uploads, chunk by chunk. */
@RegisterRestClient(configKey = "api")
@AccessToken
@ClientHeaderParam(name = TusHeaders.RESUMABLE, value = TusHeaders.VERSION)
interface UploadClient extends UploadApi {}
