package vn.khaitri.web.certification;

import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.certification.CertificationApi;

/** Checking a certificate without signing in. */
@RegisterRestClient(configKey = "api")
@RegisterProvider(VisitorAddress.class)
public interface VerificationClient extends CertificationApi {}
