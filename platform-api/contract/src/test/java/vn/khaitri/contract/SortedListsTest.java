package vn.khaitri.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A list that people look through is sorted as they ask. */
class SortedListsTest {
  /** Lists with one order that is right for all who read them; each says which. */
  private static final Set<String> OF_ONE_ORDER =
      new TreeSet<>(
          Set.of(
              // Who keeps a copy asks by the last change: another order would lose rows.
              "CertificationApi.issued",
              "CompletionApi.completions",
              "CourseRunApi.changed",
              "EnrolmentApi.all",
              // What waits for somebody's decision: who came first, or what is due first.
              "ProposalApi.proposals",
              "ProposalApi.runs",
              "MembershipApi.requests",
              "ReviewDueApi.due",
              // What is to be looked at by hand and is few, the latest first.
              "DeadLetterApi.deadLetters",
              "ReplacementApi.replacements",
              // One person's own, by time.
              "CertificationApi.mine",
              "ProposalApi.mine",
              "EnrolmentApi.mine",
              "LearningApi.runs",
              // People, as lists of persons are here, and what was done to one of them, the latest
              // first.
              "AccountApi.accounts",
              "AccountApi.acts",
              "CommuneStandingApi.people",
              // The runs of one commune, where most are not done first.
              "CommuneStandingApi.runs",
              // A talk: as it went.
              "ReviewApi.threads",
              // What there is of a thing beside it: courses with one asset, rights in one unit,
              // uploads of units.
              "AssetUseApi.uses",
              "StorageApi.units",
              "UnitRightsApi.rights",
              // As the documents number them.
              "CompetencyApi.skills",
              // Some dozens that the ministry issues, by name.
              "ProgrammeApi.programmes"));

  @Test
  void everyOtherPagedListIsSortedAsAsked() {
    var lists =
        Operations.all()
            .filter(SortedListsTest::isOfOneOrder)
            .map(Operations::name)
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(OF_ONE_ORDER, lists);
  }

  @Test
  void aListOfOneOrderIsCaught() {
    var lists =
        Arrays.stream(Planted.class.getMethods())
            .filter(SortedListsTest::isOfOneOrder)
            .map(Operations::name)
            .toList();

    assertEquals(List.of("Planted.asItComes"), lists);
  }

  interface Planted {
    @GET
    Page<String> asItComes(@QueryParam("page") int page);

    @GET
    Page<String> asAsked(@QueryParam("sort") Kind sort, @QueryParam("page") int page);
  }

  enum Kind {
    ONE
  }

  private static boolean isOfOneOrder(Method method) {
    return method.isAnnotationPresent(GET.class)
        && method.getReturnType() == Page.class
        && Stream.of(method.getParameters())
            .noneMatch(
                parameter ->
                    parameter.isAnnotationPresent(QueryParam.class)
                        && parameter.getAnnotation(QueryParam.class).value().equals("sort")
                        && parameter.getType().isEnum());
  }
}
