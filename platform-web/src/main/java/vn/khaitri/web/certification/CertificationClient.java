package vn.khaitri.web.certification;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.certification.CertificationApi;

/** Certificates with the rights of the viewer. */
@RegisterRestClient(configKey = "api")
@AccessToken
public interface CertificationClient extends CertificationApi {}
