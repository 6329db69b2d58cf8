package vn.khaitri.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.authoring.CourseState;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.certification.CertificateStatus;
import vn.khaitri.contract.certification.CertificateView;
import vn.khaitri.contract.certification.ProposalView;
import vn.khaitri.contract.certification.VerificationView;
import vn.khaitri.demo.ApiClient;
import vn.khaitri.demo.ApiRefusal;
import vn.khaitri.demo.Patience;
import vn.khaitri.local.DemoAccount;

/** From an upload to a certificate that a stranger checks, through the REST API alone. */
@ExtendWith(RunningPlatform.Extension.class)
class RestJourneyTest {
  private static final Duration MOMENTS = Duration.ofSeconds(30);

  private final RunningPlatform platform;

  RestJourneyTest(RunningPlatform platform) {
    this.platform = platform;
  }

  @Test
  void aCourseGoesFromUploadToCertificate() throws Exception {
    var people = platform.people();
    var studio = new Studio(people);
    var admin = people.as(DemoAccount.ADMIN);

    var draft = studio.draft("Hành trình qua API", platform.films().clip(8, 360));
    studio.submit(draft.id());
    var ownAppraisal =
        assertThrows(
            ApiRefusal.class, () -> studio.appraise(people.as(DemoAccount.INSTRUCTOR), draft.id()));
    assertEquals(403, ownAppraisal.status());
    studio.appraise(draft.id());
    assertEquals(CourseState.PUBLISHED, studio.publish(draft.id()).state());
    var run = studio.inCatalogue(draft.id()).runs().getFirst().runId();

    var learner = Learner.enrolled(people.as(DemoAccount.LEARNER), run);
    learner.read(learner.lessonOf(LessonKind.TEXT));
    var video = learner.lessonOf(LessonKind.VIDEO);
    assertSegmentsPlay(learner, video);
    learner.watch(video, 0, 5);
    var half =
        learner.progressUntil(MOMENTS, progress -> progress.lessons().get(1).watchedPercent() > 50);
    assertEquals(33, half.percent());
    assertEquals(5, learner.lesson(video).resumeAt(), 0.01);
    learner.watch(video, 5, 8);
    learner.progressUntil(MOMENTS, progress -> progress.lessons().get(1).completed());
    var quiz = learner.lessonOf(LessonKind.QUIZ);
    assertTrue(!learner.takeQuiz(quiz, 1).result().passed());
    assertTrue(learner.takeQuiz(quiz, 0).result().passed());
    var done = learner.progressUntil(MOMENTS, progress -> progress.completedAt() != null);
    assertEquals(100, done.percent());

    var proposal =
        Patience.until(
                "The proposal",
                MOMENTS,
                () -> proposals(admin),
                list ->
                    list.stream().anyMatch(one -> one.courseTitle().equals("Hành trình qua API")))
            .stream()
            .filter(one -> one.courseTitle().equals("Hành trình qua API"))
            .findFirst()
            .orElseThrow();
    var issued = approve(admin, proposal.id());
    assertEquals(issued.id(), approve(admin, proposal.id()).id());

    var mine =
        Patience.until(
            "The document",
            MOMENTS,
            () -> certificate(people.as(DemoAccount.LEARNER), issued.id()),
            certificate -> certificate.documentUrl() != null);
    assertArrayEquals(
        "%PDF".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(bytes(mine.documentUrl()), 4));
    var stranger = new ApiClient(platform.programs().api().url());
    var checked =
        stranger.get(
            "/api/v1/certificates/verification/" + issued.code().toLowerCase(java.util.Locale.ROOT),
            new TypeReference<VerificationView>() {});
    assertEquals(CertificateStatus.VALID, checked.status());
    assertEquals(issued.number(), checked.number());
    var foreign =
        assertThrows(
            ApiRefusal.class, () -> certificate(people.as(DemoAccount.LEADER), issued.id()));
    assertEquals(404, foreign.status());
  }

  private void assertSegmentsPlay(Learner learner, UUID video) throws Exception {
    var variant =
        learner
            .playlist(video, "master.m3u8")
            .lines()
            .filter(line -> line.endsWith(".m3u8"))
            .findFirst();
    var segment =
        learner
            .playlist(video, variant.orElseThrow())
            .lines()
            .filter(line -> line.startsWith("http"))
            .findFirst();
    assertTrue(bytes(segment.orElseThrow()).length > 1000);
    assertTrue(bytes(learner.lesson(video).playback().dataSaverUrl()).length > 1000);
  }

  private static List<ProposalView> proposals(ApiClient admin) {
    return admin
        .get("/api/v1/certificates/proposals?size=100", new TypeReference<Page<ProposalView>>() {})
        .items();
  }

  private static CertificateView approve(ApiClient admin, UUID proposal) {
    return admin.post(
        "/api/v1/certificates/proposals/" + proposal + "/approval",
        new TypeReference<CertificateView>() {});
  }

  private static CertificateView certificate(ApiClient api, UUID id) {
    return api.get("/api/v1/certificates/" + id, new TypeReference<CertificateView>() {});
  }

  private static byte[] bytes(String url) throws IOException, InterruptedException {
    var response =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray());
    assertEquals(200, response.statusCode(), url);
    return response.body();
  }
}
