package vn.khaitri.contract.accounts;

/** What was done with an account. */
public enum AccountAct {
  OPENED,
  CODE_GIVEN,
  DISABLED,
  ENABLED,
  ROLE_GIVEN,
  ROLE_TAKEN
}
