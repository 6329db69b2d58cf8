package vn.khaitri.media;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.khaitri.contract.media.PlaybackTexts;

/** The doors that hand out playlists by name can declare one type; this says what each text is. */
@Singleton
class PlaybackTextTypes {
  private static final MediaType HLS = MediaType.valueOf(PlaybackTexts.HLS);

  @ServerResponseFilter
  void byName(ContainerRequestContext request, ContainerResponseContext response) {
    var type = response.getMediaType();
    if (type != null && HLS.getSubtype().equals(type.getSubtype())) {
      response
          .getHeaders()
          .putSingle(
              HttpHeaders.CONTENT_TYPE, PlaybackTexts.contentType(request.getUriInfo().getPath()));
    }
  }
}
