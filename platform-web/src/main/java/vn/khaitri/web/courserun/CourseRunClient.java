package vn.khaitri.web.courserun;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.courserun.CourseRunApi;

/** Course runs as their organisers see them. */
@RegisterRestClient(configKey = "api")
@AccessToken
public interface CourseRunClient extends CourseRunApi {}
