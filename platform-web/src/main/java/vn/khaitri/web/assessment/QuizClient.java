package vn.khaitri.web.assessment;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.assessment.QuizApi;

/** Questions with their keys, with the rights of the viewer. */
@RegisterRestClient(configKey = "api")
@AccessToken
public interface QuizClient extends QuizApi {}
