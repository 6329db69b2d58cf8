package vn.khaitri.courserun;

import java.util.UUID;

/** Inside this program: somebody holds the run to change it. */
record RunChanged(UUID runId) {}
