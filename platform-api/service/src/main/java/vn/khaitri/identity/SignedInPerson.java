package vn.khaitri.identity;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.khaitri.text.Texts;

/** What a token says of its person. */
record SignedInPerson(UUID id, String userName, String displayName) {

  static SignedInPerson of(JsonWebToken token) {
    String userName = token.getClaim(Claims.preferred_username);
    String name = token.getClaim("name");
    return new SignedInPerson(
        UUID.fromString(token.getSubject()),
        userName,
        Texts.stored(Optional.ofNullable(name).filter(given -> !given.isBlank()).orElse(userName)));
  }
}
