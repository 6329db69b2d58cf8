package vn.khaitri.web.programme;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.programme.ProgrammeLifeApi;

/** The steps of programmes with the rights of the viewer. */
@RegisterRestClient(configKey = "api")
@AccessToken
public interface ProgrammeLifeClient extends ProgrammeLifeApi {}
