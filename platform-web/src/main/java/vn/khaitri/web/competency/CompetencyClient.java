package vn.khaitri.web.competency;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.competency.CompetencyApi;

/** Frameworks and their skills with the rights of the viewer. */
@RegisterRestClient(configKey = "api")
@AccessToken
public interface CompetencyClient extends CompetencyApi {}
