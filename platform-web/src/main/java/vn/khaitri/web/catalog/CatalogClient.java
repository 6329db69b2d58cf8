package vn.khaitri.web.catalog;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.catalog.CatalogApi;

/** The catalogue as anybody sees it. */
@RegisterRestClient(configKey = "api")
public interface CatalogClient extends CatalogApi {}
