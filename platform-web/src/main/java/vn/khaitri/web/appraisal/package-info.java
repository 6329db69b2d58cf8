/** The way of a course from its authors to its learners: appraisal, issue, versions. */
@NullMarked
package vn.khaitri.web.appraisal;

import org.jspecify.annotations.NullMarked;
