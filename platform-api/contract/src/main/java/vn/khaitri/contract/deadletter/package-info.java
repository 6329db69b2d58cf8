@NullMarked
package vn.khaitri.contract.deadletter;

import org.jspecify.annotations.NullMarked;
