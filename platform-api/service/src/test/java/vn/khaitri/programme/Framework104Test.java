package vn.khaitri.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.testing.Framework104.all;
import static vn.khaitri.testing.Framework104.file;
import static vn.khaitri.testing.Framework104.optional;
import static vn.khaitri.testing.ProgrammeSteps.PROGRAMMES;
import static vn.khaitri.testing.ProgrammeSteps.code;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.programme.ProgrammeModule;
import vn.khaitri.contract.programme.ProgrammeView;
import vn.khaitri.contract.programme.RatioPolicy;
import vn.khaitri.contract.programme.TimetableView;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.Framework104;
import vn.khaitri.testing.ProgrammeSteps;

/** The framework of 104 periods through the API, held against its file. */
@QuarkusTest
class Framework104Test extends ApiTest {
  private final ProgrammeSteps steps = new ProgrammeSteps(this::as);

  private String load(RatioPolicy ratioPolicy) {
    return steps.draft(Framework104.draft(code(), ratioPolicy));
  }

  private ProgrammeView view(String programme) {
    return as(INSTRUCTOR).get(PROGRAMMES + programme).as(ProgrammeView.class);
  }

  private String layOut(String programme) {
    as(INSTRUCTOR)
        .body(Map.of("revision", 1))
        .post(PROGRAMMES + programme + "/timetable/layout")
        .then()
        .statusCode(200);
    return programme;
  }

  private static List<String> texts(JsonNode array) {
    return all(array).map(JsonNode::asText).toList();
  }

  @Test
  void br12ItIsADraftAndNothingMore() {
    var view = view(load(RatioPolicy.AS_FRAMEWORK));

    assertEquals("DRAFT", view.state().name());
    assertEquals(null, view.issue());
    assertEquals(file().get("statusNote").asText(), view.description().statusNote());
  }

  @Test
  void whatItSaysOfItselfIsVerbatim() {
    var view = view(load(RatioPolicy.AS_FRAMEWORK));

    var description = view.description();
    assertEquals(file().get("name").asText(), description.name());
    assertEquals(file().at("/source/document").asText(), description.source());
    assertEquals(texts(file().get("audience")), description.audience());
    assertEquals(file().get("audienceVerbatim").asText(), description.audienceVerbatim());
    assertEquals(file().get("knowledge").asText(), description.knowledge());
    assertEquals(file().get("durationVerbatim").asText(), description.durationVerbatim());
    assertEquals(file().at("/ratio/conflictsWith").asText(), view.rules().ratioReference());
  }

  @Test
  void br01TopicsAndSubTopicsAndSectionsAndPeriodsAreTheFiles() {
    var modules = view(load(RatioPolicy.AS_FRAMEWORK)).modules();

    var expected = all(file().get("modules")).toList();
    assertEquals(8, modules.size());
    int topics = 0;
    int subTopics = 0;
    int sections = 0;
    for (int m = 0; m < modules.size(); m++) {
      var module = modules.get(m);
      var source = expected.get(m);
      assertEquals(source.get("number").asInt(), module.number());
      assertEquals(source.get("title").asText(), module.title());
      assertEquals(source.get("theory").asInt(), module.theory());
      assertEquals(source.get("practice").asInt(), module.practice());
      assertEquals(source.get("total").asInt(), module.total());
      sections += compareSections(source, module.sections());
      var sourceTopics = all(source.get("topics")).toList();
      assertEquals(sourceTopics.size(), module.topics().size());
      for (int t = 0; t < sourceTopics.size(); t++) {
        subTopics += compare(sourceTopics.get(t), module.topics().get(t));
        topics++;
      }
    }
    assertEquals(39, topics);
    assertEquals(6, subTopics);
    assertEquals(2, sections);
  }

  private static int compareSections(JsonNode module, List<ProgrammeModule.Section> sections) {
    assertEquals(
        all(module.get("sections"))
            .map(
                section ->
                    new ProgrammeModule.Section(
                        section.get("number").asText(), section.get("title").asText()))
            .toList(),
        sections);
    return sections.size();
  }

  private static int compare(JsonNode source, ProgrammeModule.Topic topic) {
    assertEquals(source.get("code").asText(), topic.code());
    assertEquals(source.get("text").asText(), topic.text());
    assertEquals(optional(source, "textCorrected"), topic.textCorrected());
    assertEquals(optional(source, "section"), topic.section());
    var subTopics = all(source.get("subTopics")).toList();
    assertEquals(subTopics.size(), topic.subTopics().size());
    for (int s = 0; s < subTopics.size(); s++) {
      assertEquals(subTopics.get(s).get("code").asText(), topic.subTopics().get(s).code());
      assertEquals(subTopics.get(s).get("text").asText(), topic.subTopics().get(s).text());
    }
    return subTopics.size();
  }

  @Test
  void br01FiftySixAndFortyEightAre104() {
    var view = view(load(RatioPolicy.AS_FRAMEWORK));

    assertEquals(56, view.sums().theory());
    assertEquals(48, view.sums().practice());
    assertEquals(104, view.sums().total());
    assertEquals(104, view.figures().workingDays() * view.figures().periodsPerDay());
  }

  @Test
  void br02WithTheSharesOfItsFrameworkItCanBeHandedIn() {
    var programme = layOut(load(RatioPolicy.AS_FRAMEWORK));

    var handedIn = steps.submit(programme).then();

    handedIn
        .statusCode(200)
        .body("state", equalTo("IN_APPRAISAL"))
        .body("rules.ratioPolicy", equalTo("AS_FRAMEWORK"));
  }

  @Test
  void br02HeldAgainstThirtyAndSeventyItIsRefused() {
    var programme = load(RatioPolicy.MAX30_MIN70);

    var refusal = steps.submit(programme).then();

    refusal
        .statusCode(409)
        .body("errors.pointer", contains("/rules/ratioPolicy"))
        .body(
            "errors.message",
            contains("Lý thuyết chiếm 53,85 %, quy định tối đa 30 % (thực hành tối thiểu 70 %)."));
  }

  @Test
  void itsThirteenDaysOfEightPeriodsAreFull() {
    var programme = layOut(load(RatioPolicy.AS_FRAMEWORK));

    var timetable = as(INSTRUCTOR).get(PROGRAMMES + programme + "/timetable");

    timetable
        .then()
        .body("cells.size()", equalTo(104))
        .body("cells.subject", everyItem(notNullValue()))
        .body("workingDays", equalTo(13));
    assertEquals(
        List.of(true),
        timetable.as(TimetableView.class).modules().stream()
            .map(TimetableView.ModuleBalance::even)
            .distinct()
            .toList());
  }
}
