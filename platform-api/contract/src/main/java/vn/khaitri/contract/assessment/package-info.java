@NullMarked
package vn.khaitri.contract.assessment;

import org.jspecify.annotations.NullMarked;
