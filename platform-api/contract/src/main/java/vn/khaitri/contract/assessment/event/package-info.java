@NullMarked
package vn.khaitri.contract.assessment.event;

import org.jspecify.annotations.NullMarked;
