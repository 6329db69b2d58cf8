package vn.khaitri.web.enrolment;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.enrolment.AttendanceApi;

/** Who was at a class session. */
@RegisterRestClient(configKey = "api")
@AccessToken
interface AttendanceClient extends AttendanceApi {}
