package vn.khaitri.contract.competency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param code in front of the colon of every skill's code
 * @param document that the framework was issued by
 * @param validTo last day; null while no end is set
 * @param revision counts the changes; sent back with the next one
 */
public record FrameworkView(
    String code,
    String name,
    String document,
    FrameworkState state,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    int revision,
    List<Group> groups) {

  public record Group(String name, List<Skill> skills) {}

  /**
   * @param code with the framework's in front, such as {@code TT03-2014:IU01}
   * @param level as the framework words it; empty when it has none
   */
  public record Skill(String code, String name, String level, @Nullable String description) {}
}
