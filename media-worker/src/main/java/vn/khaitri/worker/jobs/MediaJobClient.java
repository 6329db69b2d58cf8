package vn.khaitri.worker.jobs;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.media.MediaJobApi;

/** The API's work list, called as the service account of the workers. */
@RegisterRestClient(configKey = "api")
@OidcClientFilter
interface MediaJobClient extends MediaJobApi {}
