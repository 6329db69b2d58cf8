package vn.khaitri.local;

/** The invented people of local runs and tests, as the overlay of the realm has them. */
public enum DemoAccount {
  LEARNER("hocvien", "0900000001", "người học / learner"),
  INSTRUCTOR("giangvien", "0900000002", "giảng viên / instructor"),
  APPRAISER("thamdinh", "0900000003", "người thẩm định / appraiser"),
  /** Commune leader, who learns too. */
  LEADER("chutich", "0900000004", "người học, lãnh đạo xã / learner, commune leader"),
  ADMIN("quantri", "0900000005", "quản trị / administrator");

  public static final String PASSWORD = "demo-khaitri-2026";

  private final String username;
  private final String phone;
  private final String role;

  DemoAccount(String username, String phone, String role) {
    this.username = username;
    this.phone = phone;
    this.role = role;
  }

  public String username() {
    return username;
  }

  public String phone() {
    return phone;
  }

  /** For people to read, Vietnamese and English. */
  public String role() {
    return role;
  }
}
