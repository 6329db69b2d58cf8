package vn.khaitri.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Face of competency: the skills that content may be mapped to. They are named by framework and
 * code, such as {@code TT03-2014:IU01}. Those of a draft are unknown; those of a framework that has
 * ended stay known, since content stays mapped to them.
 */
@ApplicationScoped
public class Skills {
  private final SkillRepository skills;

  Skills(SkillRepository skills) {
    this.skills = skills;
  }

  /** Those that are known, by code. */
  @Transactional
  public Map<String, SkillFacts> find(Collection<String> codes) {
    return skills.known(codes).stream().collect(Collectors.toMap(Skill::code, Skill::facts));
  }

  /** The codes that name no skill, in the order given; empty when all are known. */
  @Transactional
  public Set<String> unknown(Collection<String> codes) {
    var unknown = new LinkedHashSet<>(codes);
    unknown.removeAll(find(codes).keySet());
    return unknown;
  }
}
