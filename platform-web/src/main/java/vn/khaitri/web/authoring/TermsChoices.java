package vn.khaitri.web.authoring;

import java.util.List;
import java.util.UUID;

/**
 * What the form of a course's terms offers.
 *
 * @param programmes with whose framework a course may be written
 * @param courses that learners may have to complete before
 */
record TermsChoices(List<Choice> programmes, List<Choice> courses) {
  record Choice(UUID id, String name) {
    public boolean is(String chosen) {
      return id.toString().equals(chosen);
    }
  }
}
