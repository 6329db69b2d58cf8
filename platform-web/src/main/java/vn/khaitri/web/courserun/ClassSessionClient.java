package vn.khaitri.web.courserun;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.courserun.ClassSessionApi;

/** The class sessions of a run. */
@RegisterRestClient(configKey = "api")
@AccessToken
public interface ClassSessionClient extends ClassSessionApi {}
