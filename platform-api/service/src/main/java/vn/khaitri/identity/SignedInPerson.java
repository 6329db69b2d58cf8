package vn.khaitri.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.khaitri.text.Texts;

/** What a token says of its person. */
record SignedInPerson(UUID id, String userName, String displayName, List<String> roles) {

  /**
   * @param roles all that the token names; those of people are kept
   */
  static SignedInPerson of(JsonWebToken token, Set<String> roles) {
    String userName = token.getClaim(Claims.preferred_username);
    String name = token.getClaim("name");
    return new SignedInPerson(
        UUID.fromString(token.getSubject()),
        userName,
        Texts.stored(Optional.ofNullable(name).filter(given -> !given.isBlank()).orElse(userName)),
        PeopleRoles.ALL.stream().filter(roles::contains).toList());
  }
}
