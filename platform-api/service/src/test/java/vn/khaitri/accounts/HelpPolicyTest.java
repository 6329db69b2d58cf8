package vn.khaitri.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.Roles;

class HelpPolicyTest {
  private static final Set<String> LEARNER = Set.of(Roles.LEARNER, "default-roles-khaitri");

  @Test
  void whoKeepsTheUnitHelpsLearnersAndCommuneLeaders() {
    assertEquals(Optional.empty(), HelpPolicy.refusal(false, false, LEARNER, true));
    assertEquals(
        Optional.empty(),
        HelpPolicy.refusal(false, false, Set.of(Roles.LEARNER, Roles.COMMUNE_LEADER), true));
  }

  @ParameterizedTest
  @ValueSource(strings = {Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN, "realm-management"})
  void nobodyComesByARoleThroughTheAccountOfAnother(String power) {
    var refusal = HelpPolicy.refusal(false, false, Set.of(Roles.LEARNER, power), true);

    assertEquals(Optional.of(AccountsProblem.ACCOUNT_ABOVE), refusal);
  }

  @Test
  void nobodyComesByARightForAUnitThroughTheAccountOfAnother() {
    var refusal = HelpPolicy.refusal(false, false, LEARNER, false);

    assertEquals(Optional.of(AccountsProblem.ACCOUNT_ABOVE), refusal);
  }

  @Test
  void adminsHelpEverybodyButThemselves() {
    assertEquals(Optional.empty(), HelpPolicy.refusal(false, true, Set.of(Roles.ADMIN), false));
    assertEquals(
        Optional.of(AccountsProblem.NOT_ONES_OWN), HelpPolicy.refusal(true, true, LEARNER, true));
  }
}
