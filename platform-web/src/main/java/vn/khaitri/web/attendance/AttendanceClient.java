package vn.khaitri.web.attendance;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.attendance.AttendanceApi;

/** Who was at a class session. */
@RegisterRestClient(configKey = "api")
@AccessToken
interface AttendanceClient extends AttendanceApi {}
