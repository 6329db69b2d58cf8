@NullMarked
package vn.khaitri.contract.programme.event;

import org.jspecify.annotations.NullMarked;
