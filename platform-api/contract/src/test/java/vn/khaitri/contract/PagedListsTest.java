package vn.khaitri.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.GET;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A list that can grow is given a page at a time. */
class PagedListsTest {
  /** Lists that something keeps short; each says what. */
  private static final Set<String> SHORT_BY_NATURE =
      new TreeSet<>(
          Set.of(
              // Groups that documents of the state name: some dozens.
              "AudienceApi.all",
              "AudienceApi.groups",
              "AudienceApi.mine",
              // The changes of one person's mark in one session.
              "AttendanceApi.history",
              // The sessions of one run.
              "ClassSessionApi.sessions",
              // The lessons of one course, at most 500: an appraiser reads all of them.
              "AuthoringApi.lessons",
              // Frameworks of skills: a handful.
              "CompetencyApi.frameworks",
              // The versions of one course, a decision each.
              "CourseLifeApi.versions",
              // As many as are asked for, at most 500.
              "MediaApi.list",
              // What stands directly below one unit: at most the communes of a province.
              "OrganisationApi.units",
              // A number for each place of one subject.
              "ReviewApi.counts",
              // Rounds of one subject, and those that are open to one person.
              "RoundApi.mine",
              "RoundApi.rounds",
              // At most as many as there are rights.
              "UnitRightsApi.mine"));

  @Test
  void everyOtherListIsPaged() {
    var lists =
        Operations.all()
            .filter(PagedListsTest::isList)
            .map(Operations::name)
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(SHORT_BY_NATURE, lists);
  }

  @Test
  void aListWithoutPagesIsCaught() {
    var lists =
        Arrays.stream(Planted.class.getMethods())
            .filter(PagedListsTest::isList)
            .map(Operations::name)
            .toList();

    assertEquals(List.of("Planted.everything"), lists);
  }

  interface Planted {
    @GET
    List<String> everything();

    @GET
    Page<String> some(int page);
  }

  private static boolean isList(Method method) {
    return method.isAnnotationPresent(GET.class)
        && Collection.class.isAssignableFrom(method.getReturnType());
  }
}
