package vn.khaitri.web.importexport;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.importexport.ImportExportApi;

/** Files and packages; making a course of one takes its time. */
@RegisterRestClient(configKey = "importexport")
@AccessToken
interface ImportExportClient extends ImportExportApi {}
