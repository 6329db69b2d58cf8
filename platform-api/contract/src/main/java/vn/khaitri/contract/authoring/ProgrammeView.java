package vn.khaitri.contract.authoring;

import java.util.List;
import java.util.UUID;

/**
 * @param state DRAFT until the programme is issued
 * @param theoryPeriods sum over the modules
 */
public record ProgrammeView(
    UUID id,
    String code,
    String name,
    String source,
    List<String> audience,
    CourseState state,
    int workingDays,
    int periodsPerDay,
    int theoryPeriods,
    int practicePeriods,
    List<ModuleView> modules) {

  public record ModuleView(
      int number, String title, int theory, int practice, List<TopicView> topics) {}

  public record TopicView(String code, String text) {}
}
