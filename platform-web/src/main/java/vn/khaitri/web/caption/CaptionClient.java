package vn.khaitri.web.caption;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.caption.CaptionApi;

/** Captions of the viewer's lessons. */
@RegisterRestClient(configKey = "api")
@AccessToken
interface CaptionClient extends CaptionApi {}
