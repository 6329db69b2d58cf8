package vn.khaitri.web.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.accounts.AccountAct;
import vn.khaitri.contract.accounts.AccountActView;
import vn.khaitri.web.shell.PersonRole;

/** One line of what was done with an account. */
record ActLine(AccountAct act, @Nullable PersonRole role, String by, Instant at) {
  static Page<ActLine> page(Page<AccountActView> acts) {
    return new Page<>(
        acts.items().stream()
            .map(
                done ->
                    new ActLine(done.act(), PersonRole.named(done.role()), done.by(), done.at()))
            .toList(),
        acts.page(),
        acts.size(),
        acts.total());
  }
}
