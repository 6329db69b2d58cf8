@NullMarked
package vn.khaitri.contract.enrolment;

import org.jspecify.annotations.NullMarked;
