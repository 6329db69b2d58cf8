@NullMarked
package vn.khaitri.contract.courserun;

import org.jspecify.annotations.NullMarked;
