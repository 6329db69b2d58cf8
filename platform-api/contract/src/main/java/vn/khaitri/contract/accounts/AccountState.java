package vn.khaitri.contract.accounts;

/** How far somebody is from signing in. */
public enum AccountState {
  /** Made, and never signed in; there is no code with which they could. */
  NEW,
  /** There is a code with which they can sign in and choose a password. */
  CODE_GIVEN,
  /** They sign in with a password of their own. */
  ACTIVE,
  /** Nobody signs in. */
  DISABLED
}
