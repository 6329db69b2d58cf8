package vn.khaitri.web.library;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.library.LibraryApi;

/** Assets with the rights of the viewer. */
@RegisterRestClient(configKey = "api")
@AccessToken
public interface LibraryClient extends LibraryApi {}
