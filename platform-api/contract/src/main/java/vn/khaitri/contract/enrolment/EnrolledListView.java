package vn.khaitri.contract.enrolment;

/**
 * @param enrolled how many are in the run now who were not before
 * @param already how many were in it
 * @param overridden how many of the new ones are in it for the reason given
 */
public record EnrolledListView(int enrolled, int already, int overridden) {}
