package vn.khaitri.local;

/** The invented people of local runs and tests, as the overlay of the realm has them. */
public enum DemoAccount {
  LEARNER("hocvien", "0900000001"),
  INSTRUCTOR("giangvien", "0900000002"),
  APPRAISER("thamdinh", "0900000003"),
  /** Commune leader, who learns too. */
  LEADER("chutich", "0900000004"),
  ADMIN("quantri", "0900000005");

  public static final String PASSWORD = "demo-khaitri-2026";

  private final String username;
  private final String phone;

  DemoAccount(String username, String phone) {
    this.username = username;
    this.phone = phone;
  }

  public String username() {
    return username;
  }

  public String phone() {
    return phone;
  }
}
