package vn.khaitri.web.certification;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.certification.RegisterApi;

/** The register with the rights of the viewer; the whole of it takes longer than a page. */
@RegisterRestClient(configKey = "proposals")
@AccessToken
public interface RegisterClient extends RegisterApi {}
