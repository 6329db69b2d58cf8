@NullMarked
package vn.khaitri.contract.attendance.event;

import org.jspecify.annotations.NullMarked;
