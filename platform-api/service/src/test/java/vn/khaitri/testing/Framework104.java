package vn.khaitri.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.programme.DraftProgramme;
import vn.khaitri.contract.programme.ProgrammeDescription;
import vn.khaitri.contract.programme.ProgrammeFigures;
import vn.khaitri.contract.programme.ProgrammeModule;
import vn.khaitri.contract.programme.ProgrammeRules;
import vn.khaitri.contract.programme.RatioPolicy;

/** The framework of 104 periods for commune leaders, as its file has it. */
public final class Framework104 {
  private static final JsonNode FILE = read();

  private Framework104() {}

  public static JsonNode file() {
    return FILE;
  }

  public static DraftProgramme draft(String code, RatioPolicy ratioPolicy) {
    return new DraftProgramme(
        code,
        new ProgrammeDescription(
            text("/name"),
            text("/source/document"),
            text("/statusNote"),
            List.of(),
            all(FILE.get("audience")).map(JsonNode::asText).toList(),
            text("/audienceVerbatim"),
            text("/knowledge"),
            text("/durationVerbatim")),
        new ProgrammeFigures(
            number("/workingDays"),
            number("/periodsPerDay"),
            null,
            null,
            number("/theoryPeriods"),
            number("/practicePeriods"),
            number("/totalPeriods")),
        new ProgrammeRules(ratioPolicy, text("/ratio/conflictsWith"), null, null, null),
        modules());
  }

  public static List<ProgrammeModule> modules() {
    return all(FILE.get("modules")).map(Framework104::module).toList();
  }

  public static Stream<JsonNode> all(@Nullable JsonNode array) {
    return array == null ? Stream.of() : StreamSupport.stream(array.spliterator(), false);
  }

  /** Null where the file has no such field. */
  public static @Nullable String optional(JsonNode node, String field) {
    return node.has(field) ? node.get(field).asText() : null;
  }

  private static ProgrammeModule module(JsonNode module) {
    return new ProgrammeModule(
        module.get("title").asText(),
        module.get("theory").asInt(),
        module.get("practice").asInt(),
        module.get("total").asInt(),
        all(module.get("sections"))
            .map(
                section ->
                    new ProgrammeModule.Section(
                        section.get("number").asText(), section.get("title").asText()))
            .toList(),
        all(module.get("topics")).map(Framework104::topic).toList());
  }

  private static ProgrammeModule.Topic topic(JsonNode topic) {
    return new ProgrammeModule.Topic(
        topic.get("code").asText(),
        topic.get("text").asText(),
        optional(topic, "textCorrected"),
        optional(topic, "section"),
        all(topic.get("subTopics"))
            .map(
                sub ->
                    new ProgrammeModule.SubTopic(
                        sub.get("code").asText(), sub.get("text").asText()))
            .toList());
  }

  private static String text(String pointer) {
    return FILE.at(pointer).asText();
  }

  private static int number(String pointer) {
    return FILE.at(pointer).asInt();
  }

  private static JsonNode read() {
    try (var file =
        Framework104.class.getResourceAsStream("/vn/khaitri/demo/curriculum-104.json")) {
      return new ObjectMapper().readTree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
