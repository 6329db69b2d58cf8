package vn.khaitri.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khaitri.web.shell.MenuItem.ADMINISTRATION;
import static vn.khaitri.web.shell.MenuItem.APPRAISAL;
import static vn.khaitri.web.shell.MenuItem.CERTIFICATES;
import static vn.khaitri.web.shell.MenuItem.CHECK;
import static vn.khaitri.web.shell.MenuItem.COMMUNE;
import static vn.khaitri.web.shell.MenuItem.COURSES;
import static vn.khaitri.web.shell.MenuItem.HELP;
import static vn.khaitri.web.shell.MenuItem.HOME;
import static vn.khaitri.web.shell.MenuItem.LIBRARY;
import static vn.khaitri.web.shell.MenuItem.MY_LEARNING;
import static vn.khaitri.web.shell.MenuItem.REGISTER;
import static vn.khaitri.web.shell.MenuItem.RUNS;
import static vn.khaitri.web.shell.MenuItem.TEACHING;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.Roles;

class MenuItemTest {
  @Test
  void offersStrangersThePublicPages() {
    assertEquals(List.of(HOME, COURSES, CHECK, HELP), MenuItem.of(false, Set.of()));
  }

  @Test
  void offersLearnersTheirFourPages() {
    assertEquals(
        List.of(MY_LEARNING, COURSES, CERTIFICATES, HELP),
        MenuItem.of(true, Set.of(Roles.LEARNER, "offline_access")));
  }

  @Test
  void offersCommuneLeadersTheirCommuneFirst() {
    assertEquals(
        List.of(COMMUNE, MY_LEARNING, COURSES, CERTIFICATES, HELP),
        MenuItem.of(true, Set.of(Roles.LEARNER, Roles.COMMUNE_LEADER)));
  }

  @Test
  void offersStaffTheirOwnWork() {
    assertEquals(
        List.of(HOME, TEACHING, LIBRARY, HELP), MenuItem.of(true, Set.of(Roles.INSTRUCTOR)));
    assertEquals(
        List.of(HOME, APPRAISAL, LIBRARY, HELP), MenuItem.of(true, Set.of(Roles.APPRAISER)));
    assertEquals(
        List.of(HOME, LIBRARY, RUNS, REGISTER, ADMINISTRATION, HELP),
        MenuItem.of(true, Set.of(Roles.ADMIN)));
  }

  @Test
  void givesSomebodyWithSeveralRolesAllOfIt() {
    assertEquals(
        List.of(MY_LEARNING, COURSES, CERTIFICATES, TEACHING, LIBRARY, HELP),
        MenuItem.of(true, Set.of(Roles.LEARNER, Roles.INSTRUCTOR)));
  }

  @Test
  void marksTheEntryThatOneIsUnder() {
    assertTrue(COURSES.leadsTo("/khoa-hoc/42"));
    assertFalse(COURSES.leadsTo("/khoa-hoc-cu"));
    assertFalse(HOME.leadsTo("/khoa-hoc"));
    assertTrue(MY_LEARNING.leadsTo("/hoc/1/2"));
  }

  @Test
  void marksTheClosestOfTwoEntries() {
    assertTrue(RUNS.leadsTo("/quan-tri/lop/42"));
    assertFalse(ADMINISTRATION.leadsTo("/quan-tri/lop/42"));
    assertTrue(ADMINISTRATION.leadsTo("/quan-tri/su-co"));
  }
}
