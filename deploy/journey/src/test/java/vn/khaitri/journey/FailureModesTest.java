package vn.khaitri.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.media.FailureReason;
import vn.khaitri.contract.media.MediaState;
import vn.khaitri.demo.ApiRefusal;
import vn.khaitri.demo.Patience;
import vn.khaitri.demo.Upload;
import vn.khaitri.local.DemoAccount;

/**
 * Broken files and broken servers: what was accepted is done in the end, once, and everybody is
 * told in words.
 */
@Tag("crash")
@ExtendWith(RunningPlatform.Extension.class)
class FailureModesTest {
  private static final Duration MOMENTS = Duration.ofSeconds(60);

  private final RunningPlatform platform;
  private final Studio studio;

  FailureModesTest(RunningPlatform platform) {
    this.platform = platform;
    this.studio = new Studio(platform.people());
  }

  @Test
  void aTextNamedMp4IsNoVideoAndTheWorkerLivesOn() throws Exception {
    var text = studio.upload(platform.films().textNamedMp4());

    var failed = studio.settled(text);

    assertEquals(MediaState.FAILED, failed.state());
    assertEquals(FailureReason.NOT_A_VIDEO, failed.reason());
    assertFalse(failed.message().isBlank());
    studio.ready(studio.upload(platform.films().clip(3, 240)));
  }

  @Test
  void aTruncatedVideoIsNamedSoAndCanBeTriedAgain() throws Exception {
    var media = studio.upload(platform.films().truncated());
    assertEquals(FailureReason.TRUNCATED, studio.settled(media).reason());

    studio.retry(media);

    assertEquals(FailureReason.TRUNCATED, studio.settled(media).reason());
  }

  @Test
  void anEmptyUploadIsRefusedAtOnce() {
    var upload = new Upload(platform.people().as(DemoAccount.INSTRUCTOR));

    var refusal = assertThrows(ApiRefusal.class, () -> upload.create("trong.mp4", 0));

    assertEquals(400, refusal.status());
    assertTrue(refusal.getMessage().contains("empty-upload"));
  }

  @Test
  void withKafkaAwayTheApiKeepsAcceptingAndCatchesUp() throws Exception {
    var course = studio.published("Ngày Kafka vắng mặt", platform.films().clip(8, 240));
    var run = course.runs().getFirst().runId();
    platform.programs().servers().kafka().stop();
    Learner learner;
    try {
      learner = Learner.enrolled(platform.people().as(DemoAccount.LEADER), run);
      learner.read(learner.lessonOf(LessonKind.TEXT));
      learner.watch(learner.lessonOf(LessonKind.VIDEO), 8);
      learner.takeQuiz(learner.lessonOf(LessonKind.QUIZ), 0);
    } finally {
      platform.programs().servers().kafka().start();
    }

    var progress = learner.progressUntil(MOMENTS, now -> now.completedAt() != null);

    assertEquals(100, progress.percent());
  }

  @Test
  void theJobOfAKilledWorkerIsDoneByTheNextOnce() throws Exception {
    var media = studio.upload(platform.films().clip(90, 720));
    Patience.until(
        "The middle of transcoding",
        MOMENTS,
        () -> studio.media(media),
        now -> now.state() == MediaState.PROCESSING && now.progressPercent() > 0);

    platform.programs().worker().kill();
    platform.programs().worker().start();

    studio.ready(media);
    assertEquals(1, ReadyEvents.of(platform.kafka(), media));
  }

  @Test
  void withKeycloakAwaySigningInIsAClearPage() throws Exception {
    platform.programs().servers().keycloak().stop();
    try {
      var response =
          HttpClient.newBuilder()
              .followRedirects(Redirect.NEVER)
              .build()
              .send(
                  HttpRequest.newBuilder(URI.create(platform.web() + "/dang-nhap"))
                      .header("Accept", "text/html")
                      .build(),
                  BodyHandlers.ofString());

      assertEquals(503, response.statusCode());
      assertTrue(response.body().contains("<h1"), response.body());
      assertFalse(response.body().contains("Exception"), response.body());
    } finally {
      platform.programs().servers().keycloak().start();
    }
  }
}
