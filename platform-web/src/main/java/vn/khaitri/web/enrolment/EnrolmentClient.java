package vn.khaitri.web.enrolment;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.enrolment.EnrolmentApi;

/** The viewer's enrolments. */
@RegisterRestClient(configKey = "api")
@AccessToken
public interface EnrolmentClient extends EnrolmentApi {}
