@NullMarked
package vn.khaitri.contract.standing;

import org.jspecify.annotations.NullMarked;
