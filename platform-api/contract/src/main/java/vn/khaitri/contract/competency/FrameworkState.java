package vn.khaitri.contract.competency;

/** Skills of a draft cannot be named by content; a framework in force never changes again. */
public enum FrameworkState {
  DRAFT,
  IN_FORCE
}
