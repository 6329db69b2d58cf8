package vn.khaitri.accounts;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.accounts.AccountActView;
import vn.khaitri.contract.accounts.AccountApi;
import vn.khaitri.contract.accounts.AccountView;
import vn.khaitri.contract.accounts.OpenAccount;
import vn.khaitri.contract.accounts.SetRoles;
import vn.khaitri.contract.accounts.StartCodeView;
import vn.khaitri.identity.Accounts;
import vn.khaitri.identity.NewAccount;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.Idempotent;

/** Asks {@link Keeping} who may, and {@link Accounts} to do it. */
@Authenticated
class AccountResource implements AccountApi {
  private final Accounts accounts;
  private final Keeping keeping;
  private final AccountViews views;
  private final Caller caller;

  AccountResource(Accounts accounts, Keeping keeping, AccountViews views, Caller caller) {
    this.accounts = accounts;
    this.keeping = keeping;
    this.views = views;
    this.caller = caller;
  }

  @Override
  @Transactional
  public Page<AccountView> accounts(String search, @Nullable UUID unit, int page, int size) {
    var found = accounts.search(search, keeping.units(unit), page, size);
    return new Page<>(views.of(found.items()), page, size, found.total());
  }

  @Override
  @Transactional
  public AccountView account(UUID personId) {
    return views.of(keeping.account(personId));
  }

  @Override
  @Idempotent
  @Transactional
  public AccountView open(OpenAccount request) {
    keeping.requireMayOpen(request.unitId());
    return views.of(
        accounts.open(
            new NewAccount(request.fullName(), request.phone(), request.email(), request.unitId()),
            caller.id()));
  }

  @Override
  @Transactional
  public StartCodeView giveCode(UUID personId) {
    keeping.requireMayHelp(personId);
    var code = accounts.giveCode(personId, caller.id());
    return new StartCodeView(code.text(), code.endsAt());
  }

  @Override
  @Transactional
  public AccountView disable(UUID personId) {
    keeping.requireMayHelp(personId);
    return views.of(accounts.disable(personId, caller.id()));
  }

  @Override
  @Transactional
  public AccountView enable(UUID personId) {
    keeping.requireMayHelp(personId);
    return views.of(accounts.enable(personId, caller.id()));
  }

  @Override
  @RolesAllowed(Roles.ADMIN)
  @Transactional
  public AccountView setRoles(UUID personId, SetRoles request) {
    keeping.requireMayHelp(personId);
    return views.of(accounts.setRoles(personId, request.roles(), caller.id()));
  }

  @Override
  @Transactional
  public Page<AccountActView> acts(UUID personId, int page, int size) {
    keeping.account(personId);
    var acts = accounts.acts(personId, page, size);
    return new Page<>(views.acts(acts.items()), page, size, acts.total());
  }
}
