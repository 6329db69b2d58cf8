@NullMarked
package vn.khaitri.contract.courserun.event;

import org.jspecify.annotations.NullMarked;
