package vn.khaitri.web.accounts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.accounts.AccountAct;
import vn.khaitri.contract.accounts.AccountState;

/** Texts of people and their accounts. */
@MessageBundle("accounts")
interface AccountMessages {
  String title();

  String titleOf(String unit);

  String searchLabel();

  String searchHint();

  String search();

  String found(long count);

  String nobody();

  String caption();

  String name();

  String phone();

  String noPhone();

  String userName();

  String email();

  String emailHint();

  String unit();

  String noUnit();

  String roles();

  String stateTitle();

  @Message
  String state(AccountState state);

  String codeUntil(String moment);

  String open();

  String openLead();

  String fullName();

  String fullNameHint();

  String phoneHint();

  String unitHint();

  String openYes();

  String giveCode();

  String giveCodeSure();

  String giveCodeYes();

  String disable();

  String disableSure();

  String disableYes();

  String enable();

  String enableSure();

  String enableYes();

  String setRoles();

  String rolesHint();

  String saveRoles();

  String rolesSaved();

  String history();

  String noHistory();

  String when();

  String what();

  String who();

  @Message
  String act(AccountAct act);

  String slipTitle(String name);

  String slipOnce();

  String slipAddress();

  String slipSignIn();

  String slipCode();

  String slipGood(String moment);

  String slipSteps();

  String slipStep1(String address);

  String slipStep2();

  String slipStep3();

  String slipPrint();

  String slipDone();

  String signUp();

  String signUpLead();

  String signUpPhoneHint();

  String signUpHave();

  String sendCode();

  String tooMany();

  String tooManyHint();

  String confirmTitle();

  String confirmLead();

  String code();

  String codeHint();

  String ownPassword();

  String ownPasswordHint();

  String confirmYes();

  String sendAgain();
}
