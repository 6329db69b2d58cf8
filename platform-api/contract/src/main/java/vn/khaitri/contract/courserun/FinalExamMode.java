package vn.khaitri.contract.courserun;

/** Where the final exam of a run is taken (BR-40, BR-41). */
public enum FinalExamMode {
  ONLINE_ON_PLATFORM,
  IN_PERSON
}
