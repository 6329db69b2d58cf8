package vn.khaitri.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.accounts.OpenAccount;
import vn.khaitri.contract.authoring.PublishCourse;
import vn.khaitri.contract.certification.ReturnProposal;
import vn.khaitri.contract.competency.DraftFramework;
import vn.khaitri.contract.competency.FrameworkView;
import vn.khaitri.contract.courserun.CancelRun;
import vn.khaitri.contract.courserun.ChangeRun;
import vn.khaitri.contract.courserun.ChangeSession;
import vn.khaitri.contract.courserun.PlanRun;
import vn.khaitri.contract.enrolment.EnrolByList;
import vn.khaitri.contract.identity.AskToSignUp;
import vn.khaitri.contract.identity.ConfirmSignUp;
import vn.khaitri.contract.library.DescribeAsset;
import vn.khaitri.contract.organisation.CreateAudienceGroup;
import vn.khaitri.contract.programme.AppraiseProgramme;
import vn.khaitri.contract.programme.ChangeReviewDue;
import vn.khaitri.contract.programme.CopyProgramme;
import vn.khaitri.contract.programme.DescribeProgramme;
import vn.khaitri.contract.programme.DraftProgramme;
import vn.khaitri.contract.programme.IssueProgramme;
import vn.khaitri.contract.programme.SwapDays;
import vn.khaitri.contract.programme.WithdrawProgramme;
import vn.khaitri.contract.programme.WriteProgrammeModule;
import vn.khaitri.contract.programme.WriteSlots;

/**
 * Every box of a template is a part of the request that its form becomes: a box with another name
 * would be read by nobody, and a fault at it shown nowhere.
 */
class BoxNamesTest {
  private static final Pattern BOX = Pattern.compile("\\{#\\w+ [\\w.]+ at='([^']*)'");

  /** A box of a row of a list. */
  private static final Pattern PART = Pattern.compile("\\bat=\\w+\\.under\\('(\\w+)'\\)");

  /** Which requests the boxes of a template become; the code of a framework is in its address. */
  private static final Map<String, List<Class<? extends Record>>> REQUESTS =
      Map.ofEntries(
          Map.entry("programme/create.html", List.of(DraftProgramme.class)),
          Map.entry("programme/describe.html", List.of(DescribeProgramme.class)),
          Map.entry("programme/copy.html", List.of(CopyProgramme.class)),
          Map.entry("programme/module.html", List.of(WriteProgrammeModule.class)),
          Map.entry("programme/moduleTopic.html", List.of(WriteProgrammeModule.class)),
          Map.entry("programme/timetable.html", List.of(WriteSlots.class, SwapDays.class)),
          Map.entry(
              "programme/steps.html",
              List.of(
                  AppraiseProgramme.class,
                  IssueProgramme.class,
                  WithdrawProgramme.class,
                  ChangeReviewDue.class)),
          Map.entry("courserun/planRun.html", List.of(PlanRun.class)),
          Map.entry("courserun/planFields.html", List.of(ChangeRun.class)),
          Map.entry("courserun/sessionFields.html", List.of(ChangeSession.class)),
          Map.entry("courserun/run.html", List.of(CancelRun.class)),
          Map.entry("appraisal/issue.html", List.of(PublishCourse.class)),
          Map.entry("competency/create.html", List.of(FrameworkView.class)),
          Map.entry("competency/describe.html", List.of(DraftFramework.class)),
          Map.entry("library/describe.html", List.of(DescribeAsset.class)),
          Map.entry("certification/proposal.html", List.of(ReturnProposal.class)),
          Map.entry("accounts/open.html", List.of(OpenAccount.class)),
          Map.entry("accounts/signUp.html", List.of(AskToSignUp.class)),
          Map.entry("accounts/confirm.html", List.of(ConfirmSignUp.class)),
          Map.entry("organisation/audiences.html", List.of(CreateAudienceGroup.class)),
          Map.entry("enrolment/roster.html", List.of(EnrolByList.class)));

  /** What pages make parts of: a day and two times become two moments. */
  private static final List<String> MADE = List.of("session/day");

  @Test
  void everyBoxIsAPartOfItsRequest() throws Exception {
    assertEquals(List.of(), complaints(templates()).toList());
  }

  @Test
  void thereAreBoxes() throws Exception {
    assertTrue(templates().flatMap(file -> boxes(read(file))).count() > 50);
  }

  @Test
  void aBoxOfAnotherNameIsCaught() {
    assertFalse(isPart("plan/nam", List.of(ChangeRun.class)));
    assertTrue(isPart("plan/funding/source", List.of(ChangeRun.class)));
    assertEquals(List.of("plan/nam"), boxes("{#line form at='plan/nam' label=x /}").toList());
  }

  private static Stream<String> complaints(Stream<Path> templates) {
    return templates.flatMap(
        file -> {
          var name = root().relativize(file).toString();
          var requests = REQUESTS.getOrDefault(name, List.of());
          var wrongBoxes =
              boxes(read(file)).filter(box -> !MADE.contains(box) && !isPart(box, requests));
          var wrongParts =
              PART.matcher(read(file))
                  .results()
                  .map(part -> part.group(1))
                  .filter(part -> requests.stream().noneMatch(request -> names(request, part)));
          return Stream.concat(wrongBoxes, wrongParts).map(box -> name + ": " + box);
        });
  }

  private static Stream<String> boxes(String template) {
    return BOX.matcher(template.replaceAll("(?s)\\{!.*?!\\}", "")).results().map(m -> m.group(1));
  }

  private static boolean isPart(String box, List<Class<? extends Record>> requests) {
    return requests.stream().anyMatch(request -> leads(request, box.split("/", -1), 0));
  }

  /** Whether some record of a request has a part of this name. */
  private static boolean names(Type type, String name) {
    if (type instanceof ParameterizedType list) {
      return names(list.getActualTypeArguments()[0], name);
    }
    return type instanceof Class<?> request
        && request.isRecord()
        && Arrays.stream(request.getRecordComponents())
            .anyMatch(part -> part.getName().equals(name) || names(part.getGenericType(), name));
  }

  private static boolean leads(Type type, String[] path, int step) {
    if (step == path.length) {
      return true;
    }
    if (type instanceof ParameterizedType list) {
      var row = list.getActualTypeArguments()[0];
      return path[step].matches("\\d+") && leads(row, path, step + 1);
    }
    return type instanceof Class<?> request
        && request.isRecord()
        && Arrays.stream(request.getRecordComponents())
            .filter(part -> part.getName().equals(path[step]))
            .map(RecordComponent::getGenericType)
            .anyMatch(part -> leads(part, path, step + 1));
  }

  private static Stream<Path> templates() throws IOException {
    try (var files = Files.walk(root())) {
      return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
    }
  }

  private static Path root() {
    try {
      return Path.of(BoxNamesTest.class.getResource("/templates").toURI());
    } catch (URISyntaxException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
