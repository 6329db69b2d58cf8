package vn.khaitri.contract;

/** The realm roles of Keycloak that endpoints may ask for. */
public final class Roles {
  public static final String LEARNER = "learner";
  public static final String INSTRUCTOR = "instructor";
  public static final String APPRAISER = "appraiser";
  public static final String COMMUNE_LEADER = "commune-leader";
  public static final String ADMIN = "admin";

  /** The service account of the transcoding workers; never given to a person. */
  public static final String MEDIA_WORKER = "media-worker";

  /** The service account of another system, which reads lists; never given to a person. */
  public static final String INTEGRATION = "integration";

  private Roles() {}
}
