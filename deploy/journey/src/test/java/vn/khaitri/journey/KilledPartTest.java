package vn.khaitri.journey;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.learning.LessonView;
import vn.khaitri.demo.ApiClient;
import vn.khaitri.demo.ApiRefusal;
import vn.khaitri.demo.Patience;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.local.ManagedProcess;
import vn.khaitri.local.Progress;
import vn.khaitri.local.Supervisor;

/** What dies comes back by itself, and what nobody learns from keeps nobody from learning. */
@Tag("crash")
@ExtendWith(RunningPlatform.Extension.class)
class KilledPartTest {
  private static final Duration MINUTES = Duration.ofMinutes(5);
  private static final Supervisor.Stubbornness QUICK =
      new Supervisor.Stubbornness(Duration.ofMillis(100), Duration.ofSeconds(5), 100);

  private final RunningPlatform platform;
  private final HttpClient http = HttpClient.newBuilder().followRedirects(Redirect.ALWAYS).build();

  KilledPartTest(RunningPlatform platform) {
    this.platform = platform;
  }

  @AfterEach
  void everythingRunsAgain() {
    platform.programs().servers().start();
    platform.programs().start();
  }

  @Test
  void eachPartThatIsKilledComesBackAndPeopleSignInAndLearnOn() throws Exception {
    var lesson = lesson();
    try (var supervisor = new Supervisor(QUICK, Progress.SILENT)) {
      platform.programs().parts().forEach(supervisor::watch);
      for (var part : platform.programs().parts()) {
        var killed = server(part);

        killed.destroyForcibly();

        Patience.until(
            part.name(),
            MINUTES,
            () -> part.running() && !part.pids().contains(killed.pid()) && part.answers(),
            serving -> serving);
        assertPeopleLearn("After the end of " + part.name(), lesson);
      }
    }
  }

  @Test
  void aWorkerThatCannotStartKeepsNobodyFromLearningAndComesLater() throws Exception {
    var lesson = lesson();
    var programs = platform.programs();
    var worker = programs.worker();
    programs.close();
    worker.with("KHAITRI_HTTP_PORT", Integer.toString(programs.servers().s3().port()));
    try (var supervisor = new Supervisor(QUICK, Progress.SILENT)) {
      supervisor.startAside(worker);
      programs.start(List.of(programs.api(), programs.web()));

      assertPeopleLearn("Without a worker", lesson);
      assertFalse(listens(worker.port()));

      worker.with("KHAITRI_HTTP_PORT", Integer.toString(worker.port()));
      // One that is about to give up already says on its management port that it is well.
      Patience.until(
          "The worker",
          MINUTES,
          () -> listens(worker.port()) && worker.answers(),
          answers -> answers);
    } finally {
      worker.with("KHAITRI_HTTP_PORT", Integer.toString(worker.port()));
    }
  }

  private static boolean listens(int port) {
    try (var connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return connection.isConnected();
    } catch (IOException nobody) {
      return false;
    }
  }

  /** The process that serves, not the shell that watches over PostgreSQL. */
  private static ProcessHandle server(ManagedProcess part) {
    return part.pids().stream()
        .flatMap(pid -> ProcessHandle.of(pid).stream())
        .filter(process -> !process.info().command().orElse("sh").endsWith("sh"))
        .findFirst()
        .orElseThrow();
  }

  /** Address of a text that a learner may read. */
  private String lesson() throws IOException, InterruptedException {
    var course =
        new Studio(platform.people())
            .published("Ngày máy chủ tắt " + UUID.randomUUID(), platform.films().clip(3, 240));
    var run = course.runs().getFirst().runId();
    var learner = Learner.enrolled(platform.people().as(DemoAccount.LEADER), run);
    return "/api/v1/learning/runs/" + run + "/lessons/" + learner.lessonOf(LessonKind.TEXT);
  }

  private void assertPeopleLearn(String when, String lesson) {
    Patience.until(when, MINUTES, () -> whatFails(lesson), String::isEmpty);
  }

  /** Nothing where somebody signs in, on the page and by password, and reads the lesson. */
  private String whatFails(String lesson) {
    try {
      var page = get(platform.web() + "/dang-nhap");
      if (!page.contains("kc-login")) {
        return page;
      }
      var token = platform.tokens().of(DemoAccount.LEADER);
      new ApiClient(platform.programs().api().url(), () -> token)
          .get(lesson, new TypeReference<LessonView>() {});
      return "";
    } catch (ApiRefusal | UncheckedIOException | IllegalArgumentException notYet) {
      return notYet.toString();
    }
  }

  private String get(String address) {
    try {
      return http.send(
              HttpRequest.newBuilder(URI.create(address))
                  .header("Accept", "text/html")
                  .timeout(Duration.ofSeconds(30))
                  .build(),
              BodyHandlers.ofString())
          .body();
    } catch (IOException unanswered) {
      throw new UncheckedIOException(unanswered);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
