package vn.khaitri.local;

/** Which realm a home folder has, from its first start on. */
public enum Realm {
  /** With the demo accounts, whose password everybody knows, and a client that takes passwords. */
  DEMO,
  /** As on servers: nobody is in it but the first administrator. */
  SERVER
}
