package vn.khaitri.web.authoring;

import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.organisation.AudienceGroupView;

/**
 * What the form of a course's terms offers.
 *
 * @param groups valid today
 * @param programmes with whose framework a course may be written
 * @param courses that learners may have to complete before
 */
record TermsChoices(List<AudienceGroupView> groups, List<Choice> programmes, List<Choice> courses) {
  /** Codes of a course that name no group any more; they stay until its author takes them away. */
  public List<String> ended(TermsForm form) {
    return form.audience().stream()
        .filter(code -> groups.stream().noneMatch(group -> group.code().equals(code)))
        .toList();
  }

  record Choice(UUID id, String name) {
    public boolean is(String chosen) {
      return id.toString().equals(chosen);
    }
  }
}
