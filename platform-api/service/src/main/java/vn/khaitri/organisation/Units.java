package vn.khaitri.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.khaitri.shared.SearchWords;
import vn.khaitri.text.Texts;

/** What other features may ask about units. */
@ApplicationScoped
public class Units {
  private final UnitRepository units;
  private final MemberRepository members;

  Units(UnitRepository units, MemberRepository members) {
    this.units = units;
    this.members = members;
  }

  /** There is such a unit and no merger has ended it. */
  @Transactional
  public boolean isValid(UUID unitId) {
    return units.valid(unitId).isPresent();
  }

  /** Names of those that are known, ended ones too. */
  @Transactional
  public Map<UUID, String> names(Collection<UUID> unitIds) {
    return units.names(unitIds);
  }

  /**
   * Those that no merger has ended whose name has all of these words, in Vietnamese order.
   *
   * @param words with or without marks; empty for all
   */
  @Transactional
  public List<NamedUnit> valid(String words) {
    var wanted = SearchWords.words(words);
    return units.named().stream()
        .filter(unit -> wanted.stream().allMatch(Texts.folded(unit.name())::contains))
        .toList();
  }

  /** The unit and all below it, ended ones too: what was done in them stays theirs. */
  @Transactional
  public Set<UUID> withBelow(UUID unitId) {
    return units.withBelow(unitId);
  }

  /** The unit and all above it. */
  @Transactional
  public Set<UUID> withAbove(UUID unitId) {
    return units.withAbove(unitId);
  }

  /** Who belongs to this very unit. */
  @Transactional
  public Set<UUID> membersOf(UUID unitId) {
    return members.of(unitId);
  }

  /** Where the person belongs; empty until somebody has confirmed it. */
  @Transactional
  public Optional<UUID> unitOf(UUID personId) {
    return members.findByIdOptional(personId).map(Member::unitId);
  }
}
