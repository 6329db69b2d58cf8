package vn.khaitri.enrolment;

import vn.khaitri.contract.authoring.Prerequisite;

/** A prerequisite of a run as it stands for one person. */
record Condition(Prerequisite asked, boolean met) {}
