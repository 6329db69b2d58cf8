package vn.khaitri.web.catalog;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.catalog.ClassSessionApi;

/** The class sessions of a run. */
@RegisterRestClient(configKey = "api")
@AccessToken
public interface ClassSessionClient extends ClassSessionApi {}
