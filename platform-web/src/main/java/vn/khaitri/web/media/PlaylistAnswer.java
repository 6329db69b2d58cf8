package vn.khaitri.web.media;

import jakarta.ws.rs.core.Response;
import vn.khaitri.contract.media.PlaybackTexts;

/** A text that a player asked for by its name, as what its name says. */
public final class PlaylistAnswer {
  private PlaylistAnswer() {}

  public static Response of(String name, String text) {
    return Response.ok(text, PlaybackTexts.contentType(name)).build();
  }
}
