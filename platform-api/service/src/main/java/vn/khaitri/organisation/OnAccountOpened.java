package vn.khaitri.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.identity.event.AccountOpened;
import vn.khaitri.events.EventHandler;

/** Whoever keeps a unit and makes an account in it has said that its person belongs there. */
@ApplicationScoped
class OnAccountOpened implements EventHandler<AccountOpened> {
  private final Belonging belonging;

  OnAccountOpened(Belonging belonging) {
    this.belonging = belonging;
  }

  @Override
  public Class<AccountOpened> event() {
    return AccountOpened.class;
  }

  @Override
  public void on(AccountOpened opened) {
    if (opened.unitId() != null && belonging.unitOf(opened.personId()).isEmpty()) {
      belonging.join(opened.personId(), opened.unitId(), opened.openedBy(), opened.at());
    }
  }
}
