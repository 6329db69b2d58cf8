package vn.khaitri.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.learning.CompletionApi;
import vn.khaitri.contract.learning.CompletionView;
import vn.khaitri.shared.Paging;

@RolesAllowed({Roles.ADMIN, Roles.INTEGRATION})
class CompletionResource implements CompletionApi {
  private final RunProgressRepository progress;

  CompletionResource(RunProgressRepository progress) {
    this.progress = progress;
  }

  @Override
  @Transactional
  public Page<CompletionView> completions(@Nullable Instant updatedSince, int page, int size) {
    return Paging.ofMany(
        progress.changedSince(updatedSince),
        page,
        size,
        RunProgress::completion,
        most -> progress.countChangedSince(updatedSince, most));
  }
}
