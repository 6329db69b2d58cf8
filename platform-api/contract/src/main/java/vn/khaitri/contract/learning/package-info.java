@NullMarked
package vn.khaitri.contract.learning;

import org.jspecify.annotations.NullMarked;
