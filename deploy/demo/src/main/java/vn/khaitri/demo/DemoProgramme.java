package vn.khaitri.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.programme.DraftProgramme;
import vn.khaitri.contract.programme.LayOutTimetable;
import vn.khaitri.contract.programme.ProgrammeDescription;
import vn.khaitri.contract.programme.ProgrammeFigures;
import vn.khaitri.contract.programme.ProgrammeModule;
import vn.khaitri.contract.programme.ProgrammeRules;
import vn.khaitri.contract.programme.ProgrammeSummaryView;
import vn.khaitri.contract.programme.ProgrammeView;
import vn.khaitri.contract.programme.RatioPolicy;
import vn.khaitri.contract.programme.ShareProgramme;
import vn.khaitri.contract.programme.TimetableView;

/**
 * The framework of 104 periods, read from its file. Its document is a draft for comment, so that
 * the programme is one too (BR-12).
 */
final class DemoProgramme {
  private static final String PROGRAMMES = "/api/v1/programmes";
  private static final String FILE = "curriculum-104.json";

  private final ApiClient drafter;
  private final JsonNode source = read();

  DemoProgramme(ApiClient drafter) {
    this.drafter = drafter;
  }

  /** Goes on with what an earlier run left. */
  void load() {
    var id = find().orElseGet(() -> draft().id());
    var programme = drafter.get(PROGRAMMES + "/" + id, new TypeReference<ProgrammeView>() {});
    if (!programme.own() || !programme.state().editable()) {
      return;
    }
    if (!programme.shared()) {
      drafter.put(
          PROGRAMMES + "/" + id + "/sharing",
          new ShareProgramme(true),
          new TypeReference<ProgrammeView>() {});
    }
    if (programme.modules().stream().allMatch(module -> module.scheduled().total() == 0)) {
      drafter.post(
          PROGRAMMES + "/" + id + "/timetable/layout",
          new LayOutTimetable(programme.revision()),
          new TypeReference<TimetableView>() {});
    }
  }

  private Optional<UUID> find() {
    return drafter
        .get(
            PROGRAMMES + "?size=" + Page.MAX_SIZE,
            new TypeReference<Page<ProgrammeSummaryView>>() {})
        .items()
        .stream()
        .filter(programme -> programme.code().equals(text("/id")))
        .map(ProgrammeSummaryView::id)
        .findFirst();
  }

  private ProgrammeView draft() {
    var request =
        new DraftProgramme(
            text("/id"),
            description(),
            figures(),
            rules(),
            all("modules", source).map(DemoProgramme::module).toList());
    return drafter.post(PROGRAMMES, request, new TypeReference<ProgrammeView>() {});
  }

  /** Its audience has no letter among the groups of 2022: it is named by its words alone. */
  private ProgrammeDescription description() {
    return new ProgrammeDescription(
        text("/name"),
        text("/source/document"),
        text("/statusNote"),
        List.of(),
        all("audience", source).map(JsonNode::asText).toList(),
        text("/audienceVerbatim"),
        text("/knowledge"),
        text("/durationVerbatim"));
  }

  private ProgrammeFigures figures() {
    return new ProgrammeFigures(
        number("/workingDays"),
        number("/periodsPerDay"),
        ProgrammeFigures.USUAL_MINUTES,
        number("/periodsPerDay"),
        number("/theoryPeriods"),
        number("/practicePeriods"),
        number("/totalPeriods"));
  }

  private ProgrammeRules rules() {
    return new ProgrammeRules(
        RatioPolicy.AS_FRAMEWORK,
        text("/ratio/conflictsWith"),
        ProgrammeRules.USUAL.minElectives(),
        ProgrammeRules.USUAL.moduleOrder(),
        ProgrammeRules.USUAL.examRequired());
  }

  private static ProgrammeModule module(JsonNode module) {
    return new ProgrammeModule(
        module.get("title").asText(),
        module.get("theory").asInt(),
        module.get("practice").asInt(),
        module.get("total").asInt(),
        all("sections", module)
            .map(
                section ->
                    new ProgrammeModule.Section(
                        section.get("number").asText(), section.get("title").asText()))
            .toList(),
        all("topics", module).map(DemoProgramme::topic).toList());
  }

  private static ProgrammeModule.Topic topic(JsonNode topic) {
    return new ProgrammeModule.Topic(
        topic.get("code").asText(),
        topic.get("text").asText(),
        optional("textCorrected", topic),
        optional("section", topic),
        all("subTopics", topic)
            .map(
                sub ->
                    new ProgrammeModule.SubTopic(
                        sub.get("code").asText(), sub.get("text").asText()))
            .toList());
  }

  private String text(String pointer) {
    return source.at(pointer).asText();
  }

  private int number(String pointer) {
    return source.at(pointer).asInt();
  }

  private static @Nullable String optional(String field, JsonNode node) {
    return node.has(field) ? node.get(field).asText() : null;
  }

  /** Nothing where there is no such field. */
  private static Stream<JsonNode> all(String field, JsonNode node) {
    return StreamSupport.stream(node.path(field).spliterator(), false);
  }

  private static JsonNode read() {
    try (var file = DemoProgramme.class.getResourceAsStream(FILE)) {
      return new ObjectMapper().readTree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(FILE, unreadable);
    }
  }
}
