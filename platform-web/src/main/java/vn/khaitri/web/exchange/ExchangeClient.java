package vn.khaitri.web.exchange;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.exchange.ExchangeApi;

/** Files and packages; making a course of one takes its time. */
@RegisterRestClient(configKey = "exchange")
@AccessToken
interface ExchangeClient extends ExchangeApi {}
