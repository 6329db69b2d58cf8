package vn.khaitri.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who posts to an address of many makes one more, and is told where it is. */
class CreatingPostsTest {
  /** What is posted to many and makes none that has an address; each says what it does. */
  private static final Set<String> MAKE_NONE =
      new TreeSet<>(
          Set.of(
              // Answers with the one that is there, if there is one: it makes sure rather than
              // makes.
              "AttemptApi.start",
              "EnrolmentApi.enrol",
              "UnitRightsApi.grant",
              // A list of people at once, or one more in a set of them.
              "AuthoringApi.addAuthor",
              "RosterApi.enrol",
              // A part that is read and written with its whole, whose revision it takes.
              "ProgrammeApi.addModule",
              // A part of a thread, which is where it is read.
              "ReviewApi.reply",
              // A file of lessons becomes lessons of a course, once.
              "ImportExportApi.addToCourse",
              // A code that is on its way to a phone: nobody reads what was asked for.
              "SignUpApi.ask",
              // Several decisions on what is there.
              "ProposalApi.approveAll",
              "MembershipApi.decide",
              // A worker takes a task, and hands in what it did of it.
              "MediaJobApi.claim",
              "MediaJobApi.deliver",
              "MediaJobApi.split"));

  @Test
  void everyOtherSaysWhereTheNewOneIs() {
    var posts =
        Operations.all()
            .filter(CreatingPostsTest::leavesWhereOpen)
            .map(Operations::name)
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(MAKE_NONE, posts);
  }

  @Test
  void aPostThatLeavesItOpenIsCaught() {
    var posts =
        Stream.of(Planted.class.getMethods())
            .filter(CreatingPostsTest::leavesWhereOpen)
            .map(Operations::name)
            .sorted()
            .toList();

    assertEquals(List.of("Planted.order", "Planted.orderSomewhere"), posts);
  }

  @Test
  void whoBuildsAnAnswerSaysWhichOne() {
    var silent =
        Operations.all()
            .filter(method -> method.getReturnType() == Response.class)
            .filter(method -> !method.isAnnotationPresent(Answers.class))
            .map(Operations::name)
            .sorted()
            .toList();

    // Bytes of their media types, with 200.
    assertEquals(List.of("CaptionApi.file", "ImportExportApi.pack", "RegisterApi.export"), silent);
  }

  @Path("/orders")
  interface Planted {
    @POST
    String order(String what);

    @POST
    @Creates
    String orderSomewhere(String what);

    @POST
    @Creates("/orders/{id}")
    String orderHere(String what);

    @POST
    @Path("/{id}/cancellation")
    String cancel();
  }

  private static boolean leavesWhereOpen(Method method) {
    return method.isAnnotationPresent(POST.class)
        && Operations.path(method).endsWith("s")
        && !saysWhere(method);
  }

  private static boolean saysWhere(Method method) {
    var creates = method.getAnnotation(Creates.class);
    var answers = method.getAnnotation(Answers.class);
    return (creates != null && !creates.value().isEmpty())
        || (answers != null && List.of(answers.headers()).contains("Location"));
  }
}
