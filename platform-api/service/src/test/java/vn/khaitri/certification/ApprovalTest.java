package vn.khaitri.certification;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.khaitri.local.DemoAccount;

@QuarkusTest
class ApprovalTest extends CertificationApiTest {
  @Inject IssuedFacts issuedFacts;
  @Inject RegisterRepository register;

  @Test
  void requirementsMetTwiceAreOneProposal() {
    var learner = idOf(DemoAccount.LEARNER);
    var runId = run("Hai lần");
    meetRequirements(learner, runId);

    meetRequirements(learner, runId);

    // Events of one learner keep their order: when the last has come, so have those before it.
    meetRequirements(learner, run("Sau cùng"));
    proposals("Sau cùng", 1);
    assertEquals(1, proposalsNow("Hai lần").size());
  }

  @Test
  void aProposalNamesTheLearnerAndTheCourse() {
    var id = proposal(DemoAccount.LEARNER, "Có tên");

    var page = as(DemoAccount.ADMIN).get(CERTIFICATES + "/proposals?size=100").then();

    String name = as(DemoAccount.LEARNER).get("/api/v1/me").path("displayName");
    page.statusCode(200)
        .body("items.find { it.id == '" + id + "' }.learnerName", equalTo(name))
        .body("items.find { it.id == '" + id + "' }.courseTitle", equalTo("Có tên"));
  }

  @Test
  void anApprovedProposalIsACertificateAndWaitsNoMore() {
    var runId = run("Được duyệt");
    meetRequirements(idOf(DemoAccount.LEARNER), runId);
    var id = proposals("Được duyệt", 1).getFirst();

    var certificate = approve(id).then();

    certificate
        .statusCode(200)
        .body("runId", equalTo(runId.toString()))
        .body("number", matchesPattern("KT-20\\d\\d-\\d{6}"))
        .body("code", matchesPattern("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{3}"))
        .body("courseTitle", equalTo("Được duyệt"))
        .body("status", equalTo("VALID"));
    assertEquals(List.of(), proposalsNow("Được duyệt"));
  }

  @Test
  void fiftyApprovalsAtOnceAreOneCertificateToldOnce() {
    var id = proposal(DemoAccount.LEARNER, "Năm mươi lần");

    var answers = atOnce(IntStream.range(0, 50).mapToObj(i -> id).toList());

    assertEquals(Set.of(200), distinct(answers, Response::statusCode));
    var numbers = distinct(answers, answer -> answer.path("id") + " " + answer.path("number"));
    assertEquals(1, numbers.size());
    String certificateId = answers.getFirst().path("id");
    documented(certificateId);
    eventually().until(() -> issuedFacts.of(certificateId), hasSize(1));
    as(DemoAccount.LEARNER)
        .get(CERTIFICATES)
        .then()
        .body("items.findAll { it.courseTitle == 'Năm mươi lần' }", hasSize(1));
  }

  @Test
  void aLearnerSeesTheirOwnProposalUntilItIsDecided() {
    var id = proposal(DemoAccount.LEARNER, "Đang chờ cấp");
    var mine = CERTIFICATES + "/proposals/mine?size=100";
    as(DemoAccount.LEARNER).get(mine).then().body("items.id", hasItem(id));
    as(DemoAccount.LEADER).get(mine).then().body("items.id", not(hasItem(id)));

    approve(id).then().statusCode(200);

    as(DemoAccount.LEARNER).get(mine).then().body("items.id", not(hasItem(id)));
  }

  @Test
  void numbersHaveNoGapThoughOneApprovalIsRefused() {
    var runId = run("Đánh số");
    var people =
        IntStream.range(0, 10).mapToObj(i -> person("Người học " + i + " (demo)")).toList();
    var unprintable = person("Người học 🎓 (demo)");
    people.forEach(learner -> meetRequirements(learner, runId));
    meetRequirements(unprintable, runId);
    var waiting = proposals("Đánh số", 11);

    var answers = atOnce(waiting);

    var refused = answers.stream().filter(answer -> answer.statusCode() != 200).toList();
    assertEquals(1, refused.size());
    refused.getFirst().then().statusCode(409).body("type", equalTo("/problems/name-not-printable"));
    var numbers =
        answers.stream()
            .filter(answer -> answer.statusCode() == 200)
            .map(answer -> Integer.parseInt(answer.<String>path("number").substring(8)))
            .sorted()
            .toList();
    int first = numbers.getFirst();
    assertEquals(IntStream.range(first, first + 10).boxed().toList(), numbers);
  }

  @Test
  void theNumberOfAnApprovalThatFailedIsGivenAgain() {
    int year = 2099;
    assertThrows(
        IllegalStateException.class,
        () ->
            inTransaction(
                () -> {
                  register.next(year);
                  throw new IllegalStateException("the approval fails after its number");
                }));

    var number = QuarkusTransaction.requiringNew().call(() -> register.next(year));

    assertEquals("KT-2099-000001", number.toString());
  }

  @Test
  void aRefusedProposalStillWaits() {
    var runId = run("Chờ sửa tên");
    meetRequirements(person("Tên 🎓"), runId);
    var id = proposals("Chờ sửa tên", 1).getFirst();

    var refusal = approve(id).then();

    refusal.statusCode(409).contentType("application/problem+json");
    assertEquals(List.of(id), proposalsNow("Chờ sửa tên"));
  }

  @Test
  void nobodyApprovesTheirOwnCertificate() {
    var id = proposal(DemoAccount.ADMIN, "Tự duyệt");

    var refusal = approve(id).then();

    refusal
        .statusCode(403)
        .body("type", equalTo("/problems/own-certificate"))
        .body("title", equalTo("Bạn không phê duyệt được giấy chứng nhận của chính mình"));
    assertEquals(List.of(id), proposalsNow("Tự duyệt"));
  }

  @Test
  void onlyAdminsDecide() {
    var id = proposal(DemoAccount.LEARNER, "Không phải quản trị");
    for (var other :
        List.of(
            DemoAccount.LEARNER,
            DemoAccount.INSTRUCTOR,
            DemoAccount.APPRAISER,
            DemoAccount.LEADER)) {

      var refusal = as(other).post(CERTIFICATES + "/proposals/" + id + "/approval").then();

      refusal.statusCode(403).contentType("application/problem+json");
    }
    anonymous().post(CERTIFICATES + "/proposals/" + id + "/approval").then().statusCode(401);
    as(DemoAccount.LEARNER).get(CERTIFICATES + "/proposals").then().statusCode(403);
    assertEquals(List.of(id), proposalsNow("Không phải quản trị"));
  }

  @Test
  void aPageFarBeyondTheEndIsEmpty() {
    var page =
        as(DemoAccount.ADMIN).get(CERTIFICATES + "/proposals?page=2147483647&size=100").then();

    page.statusCode(200).body("items", hasSize(0));
  }

  @Test
  void anUnknownProposalIsNotFound() {
    var refusal = approve(UUID.randomUUID().toString()).then();

    refusal.statusCode(404).contentType("application/problem+json");
  }

  @Test
  void thePrintedNameStaysAsItWasAtApproval() {
    var learner = person("Tên Cũ (demo)");
    meetRequirements(learner, run("Giữ tên"));
    var id = proposals("Giữ tên", 1).getFirst();
    String certificateId = approve(id).path("id");

    sql("update identity.person set display_name = 'Tên Mới (demo)' where id = ?", learner);

    as(DemoAccount.ADMIN)
        .get(CERTIFICATES + "/" + certificateId)
        .then()
        .body("learnerName", equalTo("Tên Cũ (demo)"));
  }

  @Test
  void anotherLearnersCertificateIsNotFound() {
    String certificateId = approve(proposal(DemoAccount.LEARNER, "Của người khác")).path("id");

    var refusal = as(DemoAccount.LEADER).get(CERTIFICATES + "/" + certificateId).then();

    refusal.statusCode(404).contentType("application/problem+json");
    as(DemoAccount.LEARNER).get(CERTIFICATES + "/" + certificateId).then().statusCode(200);
    as(DemoAccount.LEADER).get(CERTIFICATES).then().body("items.id", not(hasItem(certificateId)));
    as(DemoAccount.LEARNER).get(CERTIFICATES).then().body("items.id", hasItem(certificateId));
  }

  private List<Response> atOnce(List<String> proposalIds) {
    token(DemoAccount.ADMIN);
    List<Callable<Response>> approvals =
        proposalIds.stream().<Callable<Response>>map(id -> () -> approve(id)).toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(approvals).stream().map(Future::resultNow).toList();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static <V> Set<V> distinct(List<Response> answers, Function<Response, V> part) {
    return answers.stream().map(part).collect(Collectors.toSet());
  }
}
