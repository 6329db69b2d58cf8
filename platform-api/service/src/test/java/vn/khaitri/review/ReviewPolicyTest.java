package vn.khaitri.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.review.SubjectKind;

class ReviewPolicyTest {
  private static final UUID AUTHOR = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();
  private static final UUID COMMUNE = UUID.randomUUID();
  private static final UUID PROVINCE = UUID.randomUUID();

  private static Subject subject(boolean shown) {
    return new Subject(SubjectKind.COURSE, UUID.randomUUID(), "Khoá", List.of(AUTHOR), shown, true);
  }

  private static Commenter person(UUID id, boolean appraiser, boolean admin) {
    return new Commenter(id, appraiser, admin, Optional.of(COMMUNE), Set.of(COMMUNE, PROVINCE));
  }

  @ParameterizedTest
  @CsvSource({
    "true, false, false, true",
    "false, true, false, false",
    "false, true, true, true",
    "false, false, true, false"
  })
  void authorsReadAllAndAppraisersWhatWasHandedIn(
      boolean author, boolean appraiser, boolean shown, boolean reads) {
    var reader = person(author ? AUTHOR : OTHER, appraiser, false);

    assertEquals(reads, ReviewPolicy.readsAll(subject(shown), reader));
  }

  @Test
  void aUnitInvitesItsPeopleAndThoseOfUnitsBelow() {
    var official = person(OTHER, false, false);

    assertTrue(ReviewPolicy.isInvited(List.of(COMMUNE), official));
    assertTrue(ReviewPolicy.isInvited(List.of(UUID.randomUUID(), PROVINCE), official));
    assertFalse(ReviewPolicy.isInvited(List.of(UUID.randomUUID()), official));
  }

  @Test
  void aRoundWithoutUnitsInvitesAllWhoMayAppraise() {
    assertTrue(ReviewPolicy.isInvited(List.of(), person(OTHER, true, false)));
    assertFalse(ReviewPolicy.isInvited(List.of(), person(OTHER, false, false)));
  }

  @Test
  void roundsAreRunByAuthorsAndOnceHandedInByAdmins() {
    assertTrue(ReviewPolicy.runsRounds(subject(false), person(AUTHOR, false, false)));
    assertTrue(ReviewPolicy.runsRounds(subject(true), person(OTHER, true, true)));
    assertFalse(ReviewPolicy.runsRounds(subject(false), person(OTHER, true, true)));
    assertFalse(ReviewPolicy.runsRounds(subject(true), person(OTHER, true, false)));
  }

  @Test
  void whoBeganAThreadMayResolveIt() {
    var commenter = person(OTHER, false, false);

    assertTrue(ReviewPolicy.mayResolve(subject(true), OTHER, commenter));
    assertFalse(ReviewPolicy.mayResolve(subject(true), UUID.randomUUID(), commenter));
  }
}
