package vn.khaitri.web.help;

/** What people ask most, in the order of their way through a course. */
public enum HelpTopic {
  PASSWORD,
  BEGIN,
  DATA,
  RESUME,
  FINISHED,
  QUIZ,
  CERTIFICATE,
  PHONE;

  /** For links straight to the answer; counted as the page counts them. */
  @SuppressWarnings("EnumOrdinal")
  public String anchor() {
    return "hoi-" + (ordinal() + 1);
  }
}
