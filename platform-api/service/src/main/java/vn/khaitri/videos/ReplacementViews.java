package vn.khaitri.videos;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.khaitri.contract.media.MediaState;
import vn.khaitri.contract.videos.ReplacementView;
import vn.khaitri.identity.Persons;
import vn.khaitri.media.OwnUpload;
import vn.khaitri.media.UploadInventory;

/** Replacements as their owner and appraisers see them. */
@ApplicationScoped
class ReplacementViews {
  private final UploadInventory stock;
  private final Uses uses;
  private final Persons persons;

  ReplacementViews(UploadInventory stock, Uses uses, Persons persons) {
    this.stock = stock;
    this.uses = uses;
    this.persons = persons;
  }

  ReplacementView of(Replacement replacement, UUID viewer, boolean appraiser) {
    var shown = uses.of(replacement.mediaId());
    var upload = stock.find(replacement.uploadId());
    var length = upload.map(OwnUpload::durationSeconds).orElse(null);
    var people = new HashSet<UUID>(List.of(replacement.ownerId()));
    var decider = replacement.decidedBy();
    if (decider != null) {
      people.add(decider);
    }
    var names = persons.displayNames(Set.copyOf(people));
    return new ReplacementView(
        replacement.id(),
        replacement.mediaId(),
        replacement.uploadId(),
        replacement.fileName(),
        upload.map(OwnUpload::state).orElse(MediaState.READY),
        replacement.oldSeconds(),
        length,
        length == null ? null : stock.sameLength(replacement.oldSeconds(), length),
        replacement.reason(),
        names.getOrDefault(replacement.ownerId(), "?"),
        replacement.proposedAt(),
        replacement.state(),
        DecisionPolicy.needsApproval(shown),
        viewer.equals(replacement.ownerId()),
        replacement.isOpen()
            && DecisionPolicy.mayAppraise(
                viewer, appraiser, replacement.ownerId(), uses.authors(shown)),
        decider == null ? null : names.getOrDefault(decider, "?"),
        replacement.decidedAt(),
        replacement.comment(),
        shown);
  }
}
