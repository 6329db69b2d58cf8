package vn.khaitri.review;

import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.review.SubjectKind;

/**
 * What is commented on.
 *
 * @param authors who write it now
 * @param shown whether it is more than its authors' own: it was handed in or issued
 * @param draft whether it is not issued as it stands
 */
record Subject(
    SubjectKind kind, UUID id, String title, List<UUID> authors, boolean shown, boolean draft) {
  boolean isBy(UUID personId) {
    return authors.contains(personId);
  }
}
