package vn.khaitri.competency;

/**
 * What other features show of a skill.
 *
 * @param code with the framework's in front, such as {@code TT03-2014:IU01}
 * @param level as the framework words it; empty when it has none
 * @param group name of its group
 * @param framework name of its framework
 */
public record SkillFacts(String code, String name, String level, String group, String framework) {}
