package vn.khaitri.web.authoring;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.authoring.CourseTerms;
import vn.khaitri.contract.programme.ProgrammeModule;
import vn.khaitri.contract.programme.ProgrammeView;
import vn.khaitri.web.programme.ProgrammeClient;

/** What the programme of a course asks for. */
@Singleton
public class Frameworks {
  private final ProgrammeClient programmes;

  Frameworks(@RestClient ProgrammeClient programmes) {
    this.programmes = programmes;
  }

  /**
   * @param number that the framework gives it
   */
  public record FrameworkModule(int number, String title, List<Topic> topics) {}

  public record Topic(String code, String text) {}

  /** Empty for the terms of a course of its own. */
  public List<FrameworkModule> modules(CourseTerms terms) {
    var programmeId = terms.programmeId();
    return programmeId == null
        ? List.of()
        : programmes.programme(programmeId).modules().stream().map(Frameworks::module).toList();
  }

  private static FrameworkModule module(ProgrammeView.ModuleView module) {
    return new FrameworkModule(
        module.number(),
        module.title(),
        module.topics().stream().map(topic -> new Topic(topic.code(), words(topic))).toList());
  }

  /** Without the document's slips of the pen. */
  private static String words(ProgrammeModule.Topic topic) {
    return Objects.requireNonNullElse(topic.textCorrected(), topic.text());
  }
}
