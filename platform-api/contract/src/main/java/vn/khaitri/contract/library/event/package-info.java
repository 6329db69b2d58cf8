@NullMarked
package vn.khaitri.contract.library.event;

import org.jspecify.annotations.NullMarked;
