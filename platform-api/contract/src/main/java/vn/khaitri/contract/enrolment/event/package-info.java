@NullMarked
package vn.khaitri.contract.enrolment.event;

import org.jspecify.annotations.NullMarked;
