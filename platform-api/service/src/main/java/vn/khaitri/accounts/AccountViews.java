package vn.khaitri.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.accounts.AccountActView;
import vn.khaitri.contract.accounts.AccountView;
import vn.khaitri.identity.Account;
import vn.khaitri.identity.DoneAct;
import vn.khaitri.identity.Persons;
import vn.khaitri.organisation.Units;

/** Accounts with the names of their units, acts with those of their people. */
@ApplicationScoped
class AccountViews {
  private final Units units;
  private final Persons persons;

  AccountViews(Units units, Persons persons) {
    this.units = units;
    this.persons = persons;
  }

  List<AccountView> of(Collection<Account> accounts) {
    var named =
        units.names(
            accounts.stream().map(Account::unitId).filter(Objects::nonNull).distinct().toList());
    return accounts.stream().map(account -> view(account, named)).toList();
  }

  AccountView of(Account account) {
    return of(List.of(account)).getFirst();
  }

  private static AccountView view(Account account, Map<UUID, String> named) {
    return new AccountView(
        account.id(),
        account.fullName(),
        account.userName(),
        account.phone(),
        account.email(),
        unit(account.unitId(), named),
        account.roles(),
        account.state(),
        account.codeEndsAt(),
        account.seenAt());
  }

  private static AccountView.@Nullable Unit unit(@Nullable UUID id, Map<UUID, String> named) {
    return id == null ? null : new AccountView.Unit(id, named.getOrDefault(id, ""));
  }

  List<AccountActView> acts(List<DoneAct> acts) {
    var names = persons.displayNames(acts.stream().map(DoneAct::by).distinct().toList());
    return acts.stream()
        .map(
            act ->
                new AccountActView(
                    act.act(), act.role(), names.getOrDefault(act.by(), ""), act.at()))
        .toList();
  }
}
