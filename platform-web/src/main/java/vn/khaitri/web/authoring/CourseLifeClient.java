package vn.khaitri.web.authoring;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.authoring.CourseLifeApi;

/** The way of drafts to learners, with the rights of the viewer. */
@RegisterRestClient(configKey = "api")
@AccessToken
public interface CourseLifeClient extends CourseLifeApi {}
