package vn.khaitri.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.bench.Costs.Part;
import vn.khaitri.bench.PageStatements.Sql;
import vn.khaitri.contract.assessment.AttemptView;
import vn.khaitri.contract.assessment.StartAttempt;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.learning.ReportWatched;
import vn.khaitri.contract.learning.WatchSessionView;
import vn.khaitri.demo.ApiClient;
import vn.khaitri.demo.ApiRefusal;
import vn.khaitri.demo.Patience;
import vn.khaitri.demo.People;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.local.Platform;
import vn.khaitri.local.TestStack;

/**
 * What acts at the pages cost: CPU time of all programs that an act keeps busy, beside that of
 * PostgreSQL for the bare statements of the same rows. The programs have their full compiler and
 * are warm; the broker runs as {@code ./khaitri run} starts it. Rounds are interleaved, so that
 * what else the machine does falls on all acts, and their medians count.
 */
final class PagesBench implements AutoCloseable {
  private static final int WARM_ROUNDS = 8;
  private static final int ROUNDS = 7;

  /** Acts of a kind in a round, so many of them at once. */
  private static final int TIMES = 120;

  private static final int AT_ONCE = 4;
  private static final int RUNS = 5;
  private static final int READINGS = 18;
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Pattern SAVED_AT = Pattern.compile("data-save=\"([^\"]+)\"");
  private static final TypeReference<JsonNode> ANY = new TypeReference<>() {};

  /**
   * @param most CPU-milliseconds; null where no target is set
   * @param todo given the number of the act in its round
   * @param least statements of the same rows
   */
  private record Act(String name, @Nullable Double most, IntConsumer todo, List<Sql> least) {}

  private final Platform platform;
  private final String web;
  private final People people;
  private final PageStatements statements;
  private final List<Part> parts;
  private final HttpClient metrics = HttpClient.newHttpClient();

  /**
   * Where the first answer of the attempt that was started last is saved, by the number of the act.
   */
  private final Map<Integer, String> answers = new ConcurrentHashMap<>();

  PagesBench(TestStack stack, Platform platform) throws SQLException {
    this.platform = platform;
    this.web = Objects.requireNonNull(stack.settings().get("KHAITRI_WEB_URL"));
    this.people = new People(platform.api().url(), stack.tokens());
    this.statements = new PageStatements(stack.settings());
    this.parts =
        List.of(
            new Part("web", platform.web()),
            new Part("API", platform.api()),
            new Part("database", stack.servers().postgres()),
            new Part("broker", stack.servers().kafka()));
  }

  /**
   * @param names of the acts to measure; all when none is named
   */
  void run(List<String> names, Report report) throws Exception {
    var acts =
        acts().stream().filter(act -> names.isEmpty() || names.contains(act.name())).toList();
    var spent = acts.stream().map(act -> new ArrayList<double[]>()).toList();
    var least = acts.stream().map(act -> new ArrayList<double[]>()).toList();
    for (int round = 1 - WARM_ROUNDS; round <= ROUNDS; round++) {
      say(
          round > 0
              ? "round %d of %d".formatted(round, ROUNDS)
              : "warming up, " + -round + " more");
      for (int n = 0; n < acts.size(); n++) {
        var act = acts.get(n);
        var ours = cost(() -> atOnce(act.todo()));
        var bare = cost(() -> statements.run(act.least(), TIMES));
        if (round > 0) {
          spent.get(n).add(ours);
          least.get(n).add(bare);
        }
      }
    }
    for (int n = 0; n < acts.size(); n++) {
      print(report, acts.get(n), Costs.medians(spent.get(n)), Costs.medians(least.get(n)));
    }
  }

  private void print(Report report, Act act, double[] ours, double[] least) {
    var words =
        "CPU-ms: %s; the SQL alone %.2f".formatted(Costs.words(parts, ours), Costs.sum(least));
    report.most("pages." + act.name(), Costs.sum(ours), act.most(), words);
  }

  private List<Act> acts() throws Exception {
    say("courses, learners and a certificate");
    var instructor = id(DemoAccount.INSTRUCTOR);
    var learner = id(DemoAccount.LEARNER);
    var media = statements.video(instructor);
    var course = course(media);
    var learners = List.of(people.as(DemoAccount.LEARNER), people.as(DemoAccount.LEADER));
    learners.forEach(course::enrol);
    for (int n = 1; n < RUNS; n++) {
      PageCourse.made(people, "Khoá ngắn " + n, List.of(LessonKind.TEXT), media)
          .enrol(learners.getFirst());
    }
    var code = certificate(media);
    var text = course.first(LessonKind.TEXT);
    var video = course.first(LessonKind.VIDEO);
    var quizzes = course.all(LessonKind.QUIZ);
    statements.fill(course, text);
    var session =
        learners
            .getFirst()
            .post(lesson(course, video) + "/watching", new TypeReference<WatchSessionView>() {});
    var attempt = anAttempt(learners.getFirst(), course, quizzes.getLast());

    say("signing in");
    var sessions =
        List.of(WebSession.of(web, DemoAccount.LEARNER), WebSession.of(web, DemoAccount.LEADER));
    var mine = sessions.getFirst();
    var admin = WebSession.of(web, DemoAccount.ADMIN);
    var stranger = WebSession.signedOut(web);
    var run = course.runId();
    var runPage = "/hoc/" + run;
    return List.of(
        new Act("home", 4.0, n -> mine.open("/"), PageStatements.home(learner)),
        new Act("run", 4.0, n -> mine.open(runPage), PageStatements.run(learner, run)),
        new Act(
            "lesson.text",
            4.0,
            n -> mine.open(runPage + "/" + text),
            PageStatements.lesson(learner, run, text)),
        new Act(
            "lesson.video",
            4.0,
            n -> mine.open(runPage + "/" + video),
            PageStatements.video(learner, run, video, media)),
        new Act(
            "watched",
            1.0,
            n ->
                learners
                    .getFirst()
                    .send(
                        lesson(course, video) + "/watched",
                        new ReportWatched(session.id(), n + 1, 4 * n, 4 * n + 15, 1)),
            PageStatements.report(run, video)),
        new Act(
            "quiz.start",
            4.0,
            n -> start(sessions.get(n % 2), runPage + "/" + quizzes.get(n / 2), n),
            PageStatements.quizStart(run, quizzes.getFirst())),
        new Act(
            "quiz.answer",
            2.0,
            n -> answer(sessions.get(n % 2), n),
            PageStatements.quizAnswer(attempt.id(), attempt.questions().getFirst().id())),
        new Act(
            "quiz.submit",
            null,
            n -> submit(sessions.get(n % 2), n),
            PageStatements.quizSubmit(attempt.id(), quizzes.getLast())),
        new Act("check", 0.5, n -> stranger.open("/xt/" + code), PageStatements.check(code)),
        new Act("start", 0.5, n -> stranger.open("/"), List.of()),
        new Act(
            "search", null, n -> stranger.open("/khoa-hoc?q=khoa"), PageStatements.search("khoa")),
        new Act("runs", null, n -> admin.open("/quan-tri/lop"), PageStatements.runs()),
        new Act(
            "roster",
            null,
            n -> admin.open("/quan-tri/lop/" + run + "/hoc-vien"),
            PageStatements.roster(run)));
  }

  /**
   * Readings, a video, and a quiz for each start of a round by each of two learners, and one more.
   */
  private PageCourse course(UUID media) {
    var kinds =
        Stream.of(
                IntStream.range(0, READINGS).mapToObj(n -> LessonKind.TEXT),
                Stream.of(LessonKind.VIDEO),
                IntStream.rangeClosed(0, TIMES / 2).mapToObj(n -> LessonKind.QUIZ))
            .flatMap(part -> part)
            .toList();
    return PageCourse.made(people, "Khoá đo trang", kinds, media);
  }

  /** The code of one. */
  private String certificate(UUID media) {
    var learner = people.as(DemoAccount.LEADER);
    var course = PageCourse.made(people, "Khoá cấp chứng nhận", List.of(LessonKind.TEXT), media);
    course.enrol(learner);
    var text = lesson(course, course.first(LessonKind.TEXT));
    learner.get(text, ANY);
    Patience.until("The time to read", PATIENCE, () -> isRead(learner, text), read -> read);
    var admin = people.as(DemoAccount.ADMIN);
    var proposals = "/api/v1/certificates/proposals";
    var waiting =
        Patience.until(
            "A proposal",
            PATIENCE,
            () -> admin.get(proposals, ANY).path("items").path(0),
            proposal -> proposal.hasNonNull("id"));
    return admin
        .post(proposals + "/" + waiting.path("id").asText() + "/approval", ANY)
        .path("code")
        .asText();
  }

  private static String lesson(PageCourse course, UUID lesson) {
    return "/api/v1/learning/runs/" + course.runId() + "/lessons/" + lesson;
  }

  /** False while it is too soon. */
  private static boolean isRead(ApiClient learner, String lesson) {
    try {
      learner.send(lesson + "/completion");
      return true;
    } catch (ApiRefusal refusal) {
      if (refusal.status() != 409) {
        throw refusal;
      }
      return false;
    }
  }

  private static AttemptView anAttempt(ApiClient learner, PageCourse course, UUID quiz) {
    return learner.post(
        "/api/v1/attempts",
        new StartAttempt(course.runId(), quiz),
        new TypeReference<AttemptView>() {});
  }

  private void start(WebSession session, String lesson, int number) {
    var question = SAVED_AT.matcher(session.send(lesson + "/lam-bai", Map.of()));
    if (!question.find()) {
      throw new IllegalStateException("No question on the first page of a quiz");
    }
    answers.put(number, question.group(1));
  }

  private void answer(WebSession session, int number) {
    session.send(saved(number), Map.of("dap-an", "1"));
  }

  private String saved(int number) {
    return Objects.requireNonNull(answers.get(number));
  }

  private void submit(WebSession session, int number) {
    var answer = saved(number);
    session.send(answer.substring(0, answer.indexOf("/luu/")) + "/xem-lai", Map.of());
  }

  private UUID id(DemoAccount account) {
    return UUID.fromString(people.as(account).get("/api/v1/me", ANY).path("id").asText());
  }

  private double[] cost(Pair.Work work) throws Exception {
    var before = Costs.of(parts);
    work.run();
    awaitEvents();
    return Costs.of(parts).millisSince(before, TIMES);
  }

  private static void atOnce(IntConsumer act) throws InterruptedException, ExecutionException {
    try (var hands = Executors.newFixedThreadPool(AT_ONCE)) {
      var all = IntStream.range(0, TIMES).mapToObj(n -> hands.submit(() -> act.accept(n))).toList();
      for (var one : all) {
        one.get();
      }
    }
  }

  /** What an act told is a part of what it costs. */
  private void awaitEvents() {
    Patience.until("The end of all events", PATIENCE, this::eventsWaiting, lag -> lag == 0);
  }

  private long eventsWaiting() {
    var address = URI.create(platform.api().managementUrl() + "/metrics");
    try {
      var answer = metrics.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      return answer
          .body()
          .lines()
          .filter(
              line ->
                  line.startsWith("khaitri_events_lag{")
                      || line.startsWith("khaitri_outbox_waiting"))
          .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
          .sum();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }

  private static void say(String step) {
    System.err.println("  " + step);
  }

  @Override
  public void close() throws SQLException {
    statements.close();
  }
}
