package vn.khaitri.web.certification;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.khaitri.contract.certification.ProposalApi;

/** Proposals with the rights of the viewer; a batch of them takes longer than a page. */
@RegisterRestClient(configKey = "proposals")
@AccessToken
public interface ProposalClient extends ProposalApi {}
